package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Statement;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report names an outlet and people side by side, none is taken for the other. */
class OutletsAndSpeakersTest {
    private static final String SPEECH = "سرپرست موزه آب که دیروز از سفر بازگشت، گفت: تالار قنات از فردا باز است.";

    private static Article parse(String... lines) {
        return Khabar.parseText(String.join("\n\n", lines));
    }

    private static Optional<String> agency(Article article) {
        return article.agency().map(Outlet::name);
    }

    private static Optional<String> name(Article article, int statement) {
        return article.statements().get(statement).speakers().get(0).name();
    }

    private static List<String> chain(Credit credit) {
        return credit.outlets().stream().map(OutletMention::name).toList();
    }

    @Test
    void anOutletBeforeACommaBearsNoRole() {
        Article article = parse("به گزارش هفت آبی، " + SPEECH);
        assertEquals(Optional.of("هفت آبی"), agency(article));
        assertEquals(Optional.empty(), name(article, 0));
    }

    @Test
    void oneOfTwoRolesIsEnough() {
        Article article = parse(
                "هانا کاشفی نماینده کارگران قنات گفت: تالار قنات از فردا باز است و بازدید از آن رایگان خواهد بود.",
                "عضو انجمن آب و نماینده کارگران قنات افزود: چراغ‌ها نصب شده است.");
        assertEquals(Optional.of("هانا کاشفی"), name(article, 1));
    }

    @Test
    void aHeadlineIsNoNameBeforeItsTitle() {
        Article article = parse(
                "پنهان‌کاری دوباره خانم مدیر در موزه آب",
                "به گزارش ایسنا، «هانا کاشفی» دیروز گفت تالار قنات بسته می‌ماند و تا پاییز تعمیر می‌شود.",
                "مدیر موزه آب افزود: لوله‌ها پوسیده است و بودجه‌ای برای تعویض آن‌ها نیست.");
        assertEquals(Optional.of("هانا کاشفی"), name(article, 1));
    }

    @Test
    void somebodyIsNobodyNamedBefore() {
        Article article = parse(
                "به گزارش ایسنا، نیما کاشفی گفت: تالار قنات از فردا باز است و بازدید از آن رایگان خواهد بود.",
                "یک مقام شهرداری گفته است: «این تالار پروانه ندارد و فردا باز نمی‌شود.»");
        assertEquals(Optional.empty(), name(article, 1));
    }

    @Test
    void nobodyIsMeantByAPronounBehindAnOutlet() {
        Article article = parse(
                "روزنامه آب و خاک نوشت که تالار قنات از فردا باز است و بازدید از آن رایگان خواهد بود.",
                "وی گفت: چراغ‌های تالار هنوز نصب نشده است.");
        assertEquals(Optional.empty(), name(article, article.statements().size() - 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"چند مقام آگاه", "یک کارمند موزه", "دو نگهبان", "تعدادی از کارکنان"})
    void thoseWithoutANameAreNoLinkOfAChain(String sources) {
        Article article = parse("خبرگزاری رویترز به نقل از " + sources
                + " نوشته است که تالار قنات از فردا باز است و بازدید از آن رایگان خواهد بود.");
        Credit credit = article.credits().get(0);
        assertEquals(List.of("رویترز"), chain(credit));
        assertEquals(Optional.of("رویترز"), article.origin().map(Outlet::name));
    }

    @Test
    void peopleInGeneralAreNoOrigin() {
        Article article =
                parse("به گزارش ایسنا به نقل از منابع محلی، تالار قنات از فردا باز است و دو روز باز می‌ماند.");
        assertEquals(Optional.of("ایسنا"), article.origin().map(Outlet::name));
    }

    @Test
    void whoRelaysAnotherAtTheStartIsAnOutlet() {
        Article article = parse("قناتستان به نقل از ایسنا؛ " + SPEECH);
        assertEquals(List.of("قناتستان", "ایسنا"), chain(article.credits().get(0)));
        assertEquals(
                Optional.of("سرپرست موزه آب"),
                article.statements().get(0).speakers().get(0).role());
    }

    @Test
    void anUnderscorePartsALabel() {
        Article article = parse(
                "قنات رصد_ نیما کاشفی صبح امروز در جمع بازدیدکنندگان گفت: تالار قنات از فردا باز است و رایگان خواهد بود.");
        assertEquals(Optional.of("قنات رصد"), agency(article));
        assertEquals(Optional.of("نیما کاشفی"), name(article, 0));
    }

    @Test
    void anAddressInBracketsIsNoName() {
        Article article =
                parse("پایگاه خبری تحلیلی قنات نیوز (qanat.example): تالار قنات از فردا باز است و دو روز باز می‌ماند.");
        assertEquals(Optional.of("قنات نیوز"), agency(article));
    }

    @Test
    void aHeadlineThatQuotesAnOutletLeavesTheReportItsOwn() {
        Article article = parse(
                "گاردین: تالار قنات از فردا باز است",
                "به گزارش ایسنا، گاردین نوشت که تالار قنات از فردا باز است و بازدید از آن رایگان خواهد بود.");
        assertEquals(Optional.of("ایسنا"), agency(article));
    }

    @Test
    void aCommaMayStandBeforeTheOutletsVerb() {
        Article article =
                parse("خبرگزاری فرانسه ۱۲ مرداد از لیون، گزارش داد: تالار قنات از فردا باز است و رایگان است.");
        assertEquals(CreditType.RELAY, article.credits().get(0).type());
    }

    @Test
    void speechAddressedToAnOutletIsNoInterview() {
        Article article = parse("نیما کاشفی خطاب به صداوسیما گفت: «تالار قنات از فردا باز است و رایگان خواهد بود.»");
        assertTrue(article.credits().isEmpty(), () -> article.credits().toString());
        assertEquals(1, article.statements().stream().map(Statement::content).count());
    }
}
