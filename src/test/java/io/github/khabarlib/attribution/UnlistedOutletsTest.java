package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.OutletMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Outlets that no table holds: where their names end, and what an article says of them in several places. */
class UnlistedOutletsTest {
    private static final String BODY =
            "گرده‌افشانی باغ‌های بادام این دره امسال دو هفته زودتر آغاز شد و زنبورداران کندوهای خود را به دامنه‌ها بردند.";

    /** Formula, its outlets parted by commas, and what follows. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "به گزارش شمال ما به نقل از ایسنا|شمال ما,ایسنا|، باغ‌ها گل داد.",
                "به گزارش سرویس محیط زیست ساوه امروز|ساوه امروز|، باغ‌ها گل داد.",
                "به گزارش بخش خبرهای کوه و دشت به نقل از رادیو عنوان|کوه و دشت,رادیو عنوان|، باغ‌ها گل داد.",
                "به نقل از خبرگزاری دانشجویی نهال|نهال|، باغ‌ها گل داد.",
            })
    void readsTheWholeName(String formula, String outlets, String rest) {
        Credit credit = find(formula + rest).get(0);
        assertEquals(formula, credit.text());
        assertEquals(List.of(outlets.split(",")), names(credit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "مریم صفاپور |به خبرنگار ساوه امروز|ساوه امروز| گفت: باغ‌ها گل داد.",
                "مریم صفاپور |به خبرنگار شمال ما|شمال ما| گفت: باغ‌ها گل داد.",
                "مریم صفاپور |به خبرنگار کندو تی وی|کندو تی وی| گفت: باغ‌ها گل داد.",
                "مریم صفاپور |به رادیو شبکه|رادیو شبکه| گفت: باغ‌ها گل داد.",
                "مریم صفاپور |در گفت‌وگو با خبرگزاری دانشجویی نهال|نهال| گفت: باغ‌ها گل داد.",
                "مریم صفاپور |در یک مصاحبه با خبرگزاری نهال|نهال| گفت: باغ‌ها گل داد.",
            })
    void endsTheNameBeforeWhatWasToldToIt(String before, String formula, String outlet, String rest) {
        Credit credit = find(before + formula + rest).get(0);
        assertEquals(formula, credit.text());
        assertEquals(List.of(outlet), names(credit));
    }

    @Test
    void believesWeakFormsOfANameThatIsCreditedElsewhere() {
        List<Credit> credits = find(BODY + "\n" + "رحیم کندودار به نهال سبز گفت: عسل خوب است.\n"
                + "نهال سبز در ادامه نوشت این دره صد کندو دارد.\n"
                + "به گزارش نهال سبز، برداشت عسل تا پاییز طول می‌کشد.\nنهال سبز");
        assertEquals(
                List.of("به نهال سبز", "نهال سبز در ادامه نوشت", "به گزارش نهال سبز", "نهال سبز"),
                credits.stream().map(Credit::text).toList());
    }

    @Test
    void believesTwoWeakFormsOfOneName() {
        List<Credit> credits =
                find("کندو نامک: " + BODY + "\n" + "رحیم کندودار به کندو نامک گفت: امسال عسل بیشتر از سال گذشته است.");
        assertEquals(
                List.of("کندو نامک", "به کندو نامک"),
                credits.stream().map(Credit::text).toList());
    }

    @Test
    void believesALabelThatNamesTheChannelAtTheEnd() {
        List<Credit> credits = find("کندو نامک: " + BODY + "\n" + "کانال تلگرام کندو نامک را دنبال کنید");
        assertEquals(List.of("کندو نامک"), names(credits.get(0)));
    }

    @Test
    void believesNoWeakFormAlone() {
        assertEquals(List.of(), find(BODY + "\n" + "رحیم کندودار به کندو نامک گفت: امسال عسل بیشتر است."));
    }

    @Test
    void readsADeskWithItsReporter() {
        Credit credit = find("گروه زنبورداری، مریم صفاپور: " + BODY).get(0);
        assertEquals("گروه زنبورداری، مریم صفاپور", credit.text());
        assertEquals("گروه زنبورداری", credit.desk().orElseThrow());
        assertEquals("مریم صفاپور", credit.reporter().orElseThrow());
    }

    @Test
    void readsTheOutletBehindADesk() {
        Credit credit = find("سرویس ادبیات نهالستان؛ " + BODY).get(0);
        assertEquals("سرویس ادبیات نهالستان", credit.text());
        assertEquals(List.of("نهالستان"), names(credit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "گل‌نگاه؛ |گل‌نگاه|گل‌نگاه",
                "کندو نگار: |کندو نگار|کندو نگار",
                "البرز صدا- |البرز صدا|البرز صدا",
                "هرات (آواز شمال) - |هرات (آواز شمال)|آواز شمال",
            })
    void knowsALabelByTheWordsItIsMadeOf(String label, String credit, String outlet) {
        Credit found = find(label + BODY).get(0);
        assertEquals(credit, found.text());
        assertEquals(List.of(outlet), names(found));
    }

    @Test
    void believesALastLineWhereNobodyElseIsCredited() {
        assertEquals(List.of("صبح‌دره"), names(find(BODY + "\nصبح‌دره").get(0)));
        assertEquals(1, find("به گزارش ایسنا، " + BODY + "\nصبح‌دره").size());
    }

    @Test
    void takesNoOrdinaryWordForAnOutlet() {
        assertEquals(List.of(), find("مادر به خانواده گفت: باران بارید.\n" + BODY));
        assertEquals(List.of(), find("باغ‌داران در گفت‌وگو با همسایه خود گفتند: باران بارید.\n" + BODY));
        assertEquals(List.of(), find("جدول نهایی: " + BODY + "\nجدول نهایی"));
    }

    @Test
    void readsWhatAReporterWrites() {
        Credit credit = find("خبرنگار نهالستان گزارش می‌دهد که باغ‌ها گل داد.").get(0);
        assertEquals("خبرنگار نهالستان گزارش می‌دهد", credit.text());
    }

    @Test
    void readsADeskOfASubjectThatNoTableHolds() {
        Credit credit =
                find("به گزارش سرویس گرده‌شناسی نهال سبز، باغ‌ها گل داد.").get(0);
        assertEquals("سرویس گرده‌شناسی", credit.desk().orElseThrow());
        assertEquals(List.of("نهال سبز"), names(credit));
    }

    private static List<Credit> find(String text) {
        return CreditFinder.standard().find(text);
    }

    private static List<String> names(Credit credit) {
        return credit.outlets().stream().map(OutletMention::name).toList();
    }
}
