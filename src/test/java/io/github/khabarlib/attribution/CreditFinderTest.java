package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.OutletMention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFinderTest {
    private static final String BODY =
            " رئیس هیئت قایقرانی شهرستان از برگزاری نخستین جشنواره قایق‌های چوبی در تالاب خبر داد و گفت: ثبت‌نام تا جمعه ادامه دارد.";

    /** Formula, outlets, and what follows without being part of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "به گزارش ایسنا|ایسنا|، جاده بسته شد.",
                "به گزارش خبرنگار مهر|مهر|، جاده بسته شد.",
                "به گزارش خبرگزاری دانشجویان ایران (ایسنا)|ایسنا|، جاده بسته شد.",
                "بنا بر گزارش روزنامه همشهری|همشهری|، جاده بسته شد.",
                "به گزارش روز شنبه ایرنا|ایرنا|، جاده بسته شد.",
                "به گزارش ندای کوهسار|ندای کوهسار|؛ جاده بسته شد.",
                "به گزارش پایگاه خبری ندای کوهسار|ندای کوهسار| مدیرکل راهداری گفت: جاده بسته شد.",
                "به گزارش خبرگزاری «تاس»|تاس| «ایوان گورسکی» جاده را بست.",
                "به گزارش روزنامه آمریکایی نیویورک تایمز|نیویورک تایمز|، جاده بسته شد.",
                "به گزارش دفتر هواشناسی شمال کشور|دفتر هواشناسی شمال کشور|، جاده بسته شد.",
                "به گزارش ایران پرس|ایران پرس|، جاده بسته شد.",
                "به نوشته روزنامه گاردین|گاردین|، جاده بسته شد.",
                "به گزارش روزنامه «الدستور» چاپ امان|الدستور| جاده بسته شد.",
                "به گزارش خبرنگار ایکنا در یاسوج|ایکنا| با اشاره به باران، جاده بسته شد.",
                "به گزارش سفیر خور|سفیر خور| رئیس پلیس راه جاده را بست.",
                "به گزارش صبح توس|صبح توس|، جاده بسته شد.",
                "به گزارش جنبش مقابله با سیل|جنبش مقابله با سیل|، جاده بسته شد.",
            })
    void readsReports(String formula, String outlet, String rest) {
        Credit credit = only(formula + rest);
        assertEquals(CreditType.REPORT, credit.type());
        assertEquals(formula, credit.text());
        assertEquals(List.of(outlet), names(credit));
    }

    @Test
    void readsChainsOutermostFirst() {
        Credit credit = only("به گزارش تسنیم به نقل از خبرگزاری رویترز، کشتی به بندر رسید.");
        assertEquals("به گزارش تسنیم به نقل از خبرگزاری رویترز", credit.text());
        assertEquals(List.of("تسنیم", "رویترز"), names(credit));
        assertEquals("reuters", credit.outlets().get(1).id().orElseThrow());
    }

    @Test
    void readsDeskPressOfficeAndPlace() {
        Credit desk = only("به گزارش گروه اجتماعی خبرگزاری فارس از گرگان، باران بارید.");
        assertEquals("گروه اجتماعی", desk.desk().orElseThrow());
        assertEquals("گرگان", desk.place().orElseThrow());
        assertEquals("به گزارش گروه اجتماعی خبرگزاری فارس از گرگان", desk.text());
        Credit office = only("به گزارش روابط عمومی شرکت گاز استان گلستان، باران بارید.");
        assertEquals("روابط عمومی", office.desk().orElseThrow());
        assertEquals(List.of("شرکت گاز استان گلستان"), names(office));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "مریم صفاپور |در گفت‌وگو با خبرنگار ایلنا|ایلنا| گفت: باران خوبی بارید.",
                "مریم صفاپور |در گفتگوی اختصاصی با یورونیوز|یورونیوز| گفت: باران خوبی بارید.",
                "مریم صفاپور |در پاسخ به پرسش خبرنگار برنا|برنا| درباره باران گفت: خوب بود.",
                "مریم صفاپور |به خبرنگار پانا|پانا| گفت: باران خوبی بارید.",
                "مریم صفاپور |به طلوع‌نیوز|طلوع‌نیوز| می‌گوید که باران خوبی بارید.",
                "مریم صفاپور |در مصاحبه با ندای کوهسار|ندای کوهسار| گفت: باران خوبی بارید.",
                "مریم صفاپور |در صحبت با رهنورد|رهنورد| گفت که باران خوبی بارید.",
                "مریم صفاپور |به «رهنورد»|رهنورد| گفت که باران خوبی بارید.",
                "مریم صفاپور |به رهنورد نیوز|رهنورد نیوز| گفت که باران خوبی بارید.",
            })
    void readsInterviews(String speaker, String formula, String outlet, String rest) {
        Credit credit = only(speaker + formula + rest);
        assertEquals(CreditType.INTERVIEW, credit.type());
        assertEquals(formula, credit.text());
        assertEquals(List.of(outlet), names(credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزیر در گفت‌وگو با خبرنگاران گفت: باران خوبی بارید.",
                "وزیر در گفت‌وگوی تلفنی با همتای عمانی خود گفت: باران خوبی بارید.",
                "وزیر با توجه به گزارش کمیسیون گفت: باران خوبی بارید.",
                "وزیر در پاسخ به سوالی درباره باران گفت: خوب بود.",
                "منبع آگاه از بارش خوب باران خبر داد و گفت: ادامه دارد.",
                "گزارش - یک روز با قایقرانان تالاب که از سرما و باران گفتند و خندیدند و به خانه رفتند.",
                "درس اول: پیش از باران چتر بردارید، این را مادربزرگ بارها به ما گفت و ما نشنیدیم و خیس شدیم.",
                "وزیر در گفت‌وگو با بلینکن گفت که باران می‌بارد.",
                "وزیر به مادرش گفت که باران می‌بارد.",
                "نماینده به افغانستان گفت که باران می‌بارد.",
                "او به قول خود پایبند ماند و باران هم بارید.",
                "این وزارت در پیامی از مردم سپاسگزاری کرد و باران بارید.",
                "وزیر نیرو - که دیروز به دره رفت - از پل بازدید کرد و راه را باز خواند.",
                "در این گزارش از باران سخنی نبود.",
                "این کتاب به نقل از دوستان پر از داستان است.",
                "منبع آب روستا خشک شد و مردم تشنه ماندند.",
                "باران بارید (و بند آمد)",
                "باران بارید و راه بسته شد / باز شد",
                "مریم صفاپور به دوستانش گفت که باران می‌بارد.",
                "مریم صفاپور با این روزنامه کاری ندارد.",
                "مریم صفاپور در پاسخ به پرسش شاگردان گفت: باران می‌بارد.",
                "مریم صفاپور در گفت‌وگویی دوستانه گفت: باران می‌بارد.",
                "در نامه‌ای که نوشت آمده است: باران می‌بارد.",
                "باز نشر این کتاب دشوار است و زمان می‌برد.",
                "مهر ماه باران است و پدرم نوشت باران می‌بارد.",
                "مردم به گزارش گوش دادند.",
                "شهردار به گفته خود عمل کرد.",
                "به قول معروف، باران رحمت است.",
                "بنا بر اعلام قبلی، راه بسته است.",
                "شهردار با استناد به گفته فرماندار راه را بست.",
                "در بیانیه سخنی از باران نبود.",
                "مریم صفاپور به خانه گفت‌وگو رفت.",
                "مریم صفاپور خطاب به ایسنا گفت که باران می‌بارد.",
                "مریم صفاپور در گفت‌وگو با همسایه‌ها گفت که باران می‌بارد.",
                "مریم صفاپور در گفت‌وگو با وزیر گفت که باران می‌بارد.",
                "نکته: پیش از باران چتر بردارید و پس از باران آن را خشک کنید، که این کار عمر چتر را دراز می‌کند.",
                "فصل دوم - پیش از باران چتر بردارید و پس از باران آن را خشک کنید، که این کار عمر چتر را دراز می‌کند.",
                "یک، دو، سه: پیش از باران چتر بردارید و پس از باران آن را خشک کنید، که این کار عمر چتر را دراز می‌کند.",
                "از تهران - که بارانی بود - تا قزوین رانندگان آهسته می‌رفتند و چراغ‌های خود را روشن کرده بودند.",
                "۱۲ تیر - پیش از باران چتر بردارید و پس از باران آن را خشک کنید، که این کار عمر چتر را دراز می‌کند.",
                "باران بارید و رودخانه پرآب شد و سیل به روستا نرسید. (پایان)",
            })
    void leavesAloneWhatIsNoCredit(String text) {
        assertEquals(List.of(), CreditFinder.standard().find(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "ایرنا|:|LABEL|ایرنا|",
                "ندای کوهسار|:|LABEL|ندای کوهسار|",
                "ندای کوهسار| -|LABEL|ندای کوهسار|",
                "گنبد|-|DATELINE||گنبد",
                "کابل (باختر)|-|DATELINE|باختر|کابل",
                "تهران - ایرنا| -|DATELINE|ایرنا|تهران",
                "هرات – رهنورد| –|DATELINE|رهنورد|هرات",
            })
    void readsLabelsAndDatelines(String label, String sign, CreditType type, String outlet, String place) {
        Credit credit = only(label + sign + BODY);
        assertEquals(type, credit.type());
        assertEquals(label, credit.text());
        assertEquals(outlet == null ? List.of() : List.of(outlet), names(credit));
        assertEquals(place, credit.place().orElse(null));
    }

    @Test
    void readsReporterDeskAndPlaceOfALabel() {
        Credit credit = only("پریسا نیک‌منش - گروه استان‌ها - قزوین -" + BODY);
        assertEquals("پریسا نیک‌منش", credit.reporter().orElseThrow());
        assertEquals("گروه استان‌ها", credit.desk().orElseThrow());
        assertEquals("قزوین", credit.place().orElseThrow());
    }

    @Test
    void readsDeskAndReporterBehindTheOutletOfALabel() {
        Credit credit = only("خبرگزاری مهر، گروه استان‌ها - مریم صفاپور:" + BODY);
        assertEquals(List.of("مهر"), names(credit));
        assertEquals("گروه استان‌ها", credit.desk().orElseThrow());
        assertEquals("مریم صفاپور", credit.reporter().orElseThrow());
    }

    @Test
    void readsDatesWithinADateline() {
        Credit credit = only("کابل (پژواک، ۱۲ اسد ۱۴۰۱):" + BODY);
        assertEquals(CreditType.DATELINE, credit.type());
        assertEquals("کابل", credit.place().orElseThrow());
        assertEquals(List.of("پژواک"), names(credit));
    }

    @Test
    void readsAReportWhoseSpaceWasLost() {
        String text = "به گزارشسرویس اجتماعی آوای تالش، باران بارید.";
        Credit credit = only(text);
        assertEquals("به گزارشسرویس اجتماعی آوای تالش", credit.span().of(text));
        assertEquals(List.of("آوای تالش"), names(credit));
        assertEquals("آوای تالش", credit.outlets().get(0).span().orElseThrow().of(text));
        assertEquals("سرویس اجتماعی", credit.desk().orElseThrow());
    }

    @Test
    void takesWhatStandsBeforeTheOutletForTheReportersBeat() {
        Credit credit = only("به گزارش خبرنگار آب و هوای خبرگزاری برنا، باران بارید.");
        assertEquals("آب و هوای", credit.desk().orElseThrow());
        assertEquals(List.of("برنا"), names(credit));
    }

    @Test
    void takesASpeakerBeforeAColonForNoLabel() {
        assertEquals(List.of(), CreditFinder.standard().find("صفاپور: باران خوبی بارید\nباران بارید."));
    }

    @Test
    void joinsALabelToTheReportBehindIt() {
        Credit credit = only("ندای کوهسار - به گزارش ایسنا،" + BODY);
        assertEquals("ندای کوهسار - به گزارش ایسنا", credit.text());
        assertEquals(List.of("ندای کوهسار", "ایسنا"), names(credit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "منبع: ایسنا|SOURCE_LINE|ایسنا",
                "منبع خبرگزاری فارس|SOURCE_LINE|فارس",
                "به نقل از خبرگزاری مهر|TAIL|مهر",
                "باز نشر: پورتال خبری کوهسار www.example.com|SOURCE_LINE|کوهسار",
                "خبرگزاری کوهسار|TAIL|کوهسار",
                "ایسنا|TAIL|ایسنا",
                "رهنورد نیوز|TAIL|رهنورد نیوز",
            })
    void readsClosingLines(String line, CreditType type, String outlet) {
        Credit credit = only(BODY + "\nانتهای پیام\n" + line);
        assertEquals(type, credit.type());
        assertEquals(line, credit.text());
        assertEquals(List.of(outlet), names(credit));
    }

    @Test
    void readsASourceLineOverTwoLines() {
        Credit credit = only(BODY + "\nمنبع خبر\n\n  خبرگزاری کار ایران");
        assertEquals("منبع خبر خبرگزاری کار ایران", credit.text());
        assertEquals("ilna", credit.outlets().get(0).id().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"./باشگاه خبرنگاران,باشگاه خبرنگاران", ". /کوهسار,کوهسار", " (ایسنا),ایسنا"})
    void readsWhatStandsBehindTheLastSentence(String tail, String outlet) {
        String text = BODY.substring(0, BODY.length() - 1) + tail;
        Credit credit = only(text);
        assertEquals(CreditType.TAIL, credit.type());
        assertEquals(List.of(outlet), names(credit));
    }

    @Test
    void takesInitialsBehindTheLastSentenceForNoOutlet() {
        assertEquals(List.of(), CreditFinder.standard().find(BODY + "/ عب"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "رویترز نوشت|رویترز|: باران خوبی بارید.",
                "شبکه الجزیره در ادامه گزارش داد|الجزیره| که باران خوبی بارید.",
                "آوای تالش به نقل از فرماندار تالش نوشت|آوای تالش|: باران خوبی بارید.",
                "خبرگزاری فرانسه به نقل از سخنگوی ارتش گزارش داد|خبرگزاری فرانسه| که باران بارید.",
            })
    void readsOutletsThatReport(String formula, String outlet, String rest) {
        Credit credit = only(formula + rest);
        assertEquals(CreditType.RELAY, credit.type());
        assertEquals(formula, credit.text());
        assertEquals(List.of(outlet), names(credit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "بر اساس این گزارش|ANAPHOR||، باران بارید.",
                "به گزارش این خبرگزاری|ANAPHOR||، باران بارید.",
                "به گفته او|ACCORDING_TO||، باران بارید.",
                "به گفته فرماندار بندر گز|ACCORDING_TO|فرماندار بندر گز|، باران بارید.",
                "بنا بر اعلام سازمان هواشناسی|ACCORDING_TO|سازمان هواشناسی|، باران بارید.",
                "در بیانیه سازمان هواشناسی آمده است|ACCORDING_TO|سازمان هواشناسی|: باران بارید.",
            })
    void readsWhatIsNoOutlet(String formula, CreditType type, String name, String rest) {
        Credit credit = only(formula + rest);
        assertEquals(type, credit.type());
        assertEquals(formula, credit.text());
        assertEquals(name == null ? List.of() : List.of(name), names(credit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"در گفتوگو با بیبیسی فارسی", "در گفت و گو با بی بی سی فارسی", "در گفت‌وگو با بي‌بي‌سي فارسي"})
    void readsDegradedTyping(String formula) {
        String text = "مریم صفاپور " + formula + " گفت: باران خوبی بارید.";
        Credit credit = only(text);
        assertEquals("bbcpersian", credit.outlets().get(0).id().orElseThrow());
        assertEquals(formula, credit.span().of(text));
    }

    @Test
    void givesSpansInTheSource() {
        String text = "تیتر\n\n به گزارش  ايسنا ، باران باريد.";
        Credit credit = only(text);
        assertEquals("به گزارش  ايسنا", credit.span().of(text));
        assertEquals("ايسنا", credit.outlets().get(0).span().orElseThrow().of(text));
    }

    @Test
    void refusesNull() {
        assertThrows(NullPointerException.class, () -> CreditFinder.standard().find((String) null));
        assertThrows(NullPointerException.class, () -> CreditFinder.standard().find((List<TextBlock>) null));
    }

    @Test
    void findsNothingInNothing() {
        assertTrue(CreditFinder.standard().find("").isEmpty());
        assertTrue(CreditFinder.standard().find(List.of()).isEmpty());
    }

    private static Credit only(String text) {
        List<Credit> credits = CreditFinder.standard().find(text);
        assertEquals(1, credits.size(), credits::toString);
        return credits.get(0);
    }

    private static List<String> names(Credit credit) {
        return credit.outlets().stream().map(OutletMention::name).toList();
    }
}
