package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.OutletMention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Puts credits together of their parts: each is found again as a whole, and so is every part. */
class ComposedCreditsTest {
    private static final List<String> OPENINGS =
            List.of("به گزارش ", "بنا بر گزارش ", "به نوشته ", "بر اساس گزارش ", "به گزارش روز شنبه ", "طبق گزارش ");

    /** Who reports, and the desk in it. */
    private static final List<String[]> REPORTERS = List.of(
            part("", null),
            part("خبرنگار ", null),
            part("گروه اجتماعی ", "گروه اجتماعی"),
            part("خبرنگار گروه سیاسی ", "گروه سیاسی"),
            part("سرویس اقتصاد و انرژی ", "سرویس اقتصاد و انرژی"),
            part("خبرنگار حوزه سلامت ", "حوزه سلامت"));

    /** Where from. */
    private static final List<String[]> PLACES = List.of(
            part("", null), part(" از تبریز", "تبریز"), part(" از شهرستان ساری", "ساری"), part(" از کابل", "کابل"));

    /** What outlet that one relays. */
    private static final List<String[]> RELAYED = List.of(
            part("", null),
            part(" به نقل از خبرگزاری رویترز", "رویترز"),
            part("، به نقل از ایرنا", "ایرنا"),
            part(" و به نقل از «البهار»", "البهار"),
            part(" به نقل از شبکه خبری البهار", "البهار"),
            part(" به نقل از سازمان بنادر", "سازمان بنادر"));

    private static final List<String> RESTS = List.of(
            "، جاده بسته شد.",
            "؛ باران بارید.",
            "، مریم صفاپور گفت: باران بارید.",
            ": رئیس پلیس راه از بارش باران خبر داد.");

    private static String[] part(String words, String part) {
        return new String[] {words, part};
    }

    /** Kind and name of the outlet, and the name that counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ایسنا|ایسنا",
                "خبرگزاری مهر|مهر",
                "خبرگزاری فارس|فارس",
                "خبرگزاری دانشجویان ایران (ایسنا)|ایسنا",
                "روزنامه همشهری|همشهری",
                "پایگاه خبری ندای کوهسار|ندای کوهسار",
                "شبکه «البهار»|البهار",
                "خبرگزاری «تاس»|تاس",
                "روزنامه آمریکایی نیویورک تایمز|نیویورک تایمز",
                "سایت خبری کوهسارنیوز|کوهسارنیوز",
                "کوهسار نیوز|کوهسار نیوز",
                "باشگاه خبرنگاران جوان|باشگاه خبرنگاران جوان",
                "خبرگزاری صدا و سیما|خبرگزاری صدا و سیما",
                "عصر ایران|عصر ایران",
            })
    void everyPartIsFound(String outlet, String name) {
        List<String> wrong = new ArrayList<>();
        int turn = 0;
        for (String[] reporter : REPORTERS) {
            for (String[] place : PLACES) {
                for (String[] relayed : RELAYED) {
                    String formula =
                            OPENINGS.get(turn % OPENINGS.size()) + reporter[0] + outlet + place[0] + relayed[0];
                    String text = formula + RESTS.get(turn++ % RESTS.size());
                    String expected = formula + " | " + name + (relayed[1] == null ? "" : " > " + relayed[1]) + " | "
                            + reporter[1] + " | " + place[1];
                    String found = found(text);
                    if (!found.equals(expected)) {
                        wrong.add(text + " → " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String found(String text) {
        List<Credit> credits = CreditFinder.standard().find(text);
        if (credits.size() != 1) {
            return credits.size() + " credits";
        }
        Credit only = credits.get(0);
        String names = only.outlets().stream().map(OutletMention::name).collect(Collectors.joining(" > "));
        return only.text() + " | " + names + " | " + only.desk().orElse(null) + " | "
                + only.place().orElse(null);
    }

    private static final List<String> STORIES = List.of(
            "رئیس هیئت قایقرانی شهرستان از برگزاری نخستین جشنواره قایق‌های چوبی در تالاب خبر داد و گفت: ثبت‌نام ادامه دارد.",
            "قایقرانان تالاب از برگزاری نخستین جشنواره قایق‌های چوبی خبر دادند و گفتند ثبت‌نام تا جمعه ادامه دارد.",
            "مریم صفاپور، مدیر هیئت قایقرانی، از جشنواره قایق‌های چوبی خبر داد و گفت که ثبت‌نام تا جمعه ادامه دارد.");

    /** What stands before the story, and the sign between: outlet, desk, place and reporter that it names. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "–",
            value = {
                "ایسنا; ایسنا; –; –; –",
                "خبرگزاری مهر; مهر; –; –; –",
                "تهران - ایرنا; ایرنا; –; تهران; –",
                "تهران- ایرنا; ایرنا; –; تهران; –",
                "کابل (باختر); باختر; –; کابل; –",
                "ایسنا/تهران; ایسنا; –; تهران; –",
                "ایسنا/ خراسان رضوی; ایسنا; –; خراسان رضوی; –",
                "خبرگزاری مهر - گروه استان‌ها; مهر; گروه استان‌ها; –; –",
                "خبرگزاری مهر، گروه سیاسی; مهر; گروه سیاسی; –; –",
                "خبرگزاری مهر - گروه استان‌ها - مریم صفاپور; مهر; گروه استان‌ها; –; مریم صفاپور",
                "ایسنا - گروه اجتماعی - قزوین; ایسنا; گروه اجتماعی; قزوین; –",
                "گروه اجتماعی - مریم صفاپور; ; گروه اجتماعی; –; مریم صفاپور",
                "پریسا نیک‌منش - گروه استان‌ها - قزوین; ; گروه استان‌ها; قزوین; پریسا نیک‌منش",
                "هرات – آوای غرب; آوای غرب; –; هرات; –",
                "عصر ایران - مریم صفاپور; عصر ایران; –; –; مریم صفاپور",
                "تهران; ; –; تهران; –",
            })
    void labelsAndDatelinesAreRead(String label, String outlet, String desk, String place, String reporter) {
        List<String> wrong = new ArrayList<>();
        for (String sign : List.of(" - ", " – ", "- ", " _ ")) {
            for (String story : STORIES) {
                String text = label + sign + story;
                String found = labelled(text);
                if (!found.equals(label + " | " + (outlet == null ? "" : outlet) + " | " + desk + " | " + place + " | "
                        + reporter)) {
                    wrong.add(text + " → " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String labelled(String text) {
        List<Credit> credits = CreditFinder.standard().find(text);
        return credits.isEmpty()
                ? "none"
                : found(text) + " | " + credits.get(0).reporter().orElse(null);
    }

    private static final List<String> VERBS =
            List.of(" گفت: ", " گفت که ", " اظهار کرد: ", " افزود: ", " می‌گوید: ", " تاکید کرد که ");

    /** How an outlet is told something, and the name that counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "در گفت‌وگو با خبرنگار ایلنا|ایلنا",
                "در گفت‌وگو با ایسنا|ایسنا",
                "در گفت‌وگو با خبرگزاری مهر|مهر",
                "در گفتگو با خبرنگار گروه اجتماعی خبرگزاری فارس|فارس",
                "در گفت‌وگویی با روزنامه همشهری|همشهری",
                "در گفت‌وگوی تلفنی با ایسنا|ایسنا",
                "در مصاحبه با شبکه «البهار»|البهار",
                "در مصاحبه با پایگاه خبری ندای کوهسار|ندای کوهسار",
                "در پاسخ به پرسش خبرنگار ایرنا|ایرنا",
                "در پاسخ به سوال ایسنا|ایسنا",
                "به خبرنگار ایسنا|ایسنا",
                "به ایسنا|ایسنا",
                "به خبرگزاری مهر|مهر",
                "به روزنامه همشهری|همشهری",
                "به کوهسارنیوز|کوهسارنیوز",
                "در گفت‌وگو با کوهسار نیوز|کوهسار نیوز",
                "طی گفت‌وگویی با ایسنا|ایسنا",
            })
    void whoIsToldIsFound(String formula, String name) {
        List<String> wrong = new ArrayList<>();
        for (String speaker :
                List.of("مریم صفاپور", "وزیر نیرو", "رئیس شورای شهر", "وی", "دکتر صفاپور، مدیر هواشناسی،")) {
            for (String verb : VERBS) {
                String text = speaker + " " + formula + verb + "باران خوبی بارید.";
                String found = found(text);
                if (!found.equals(formula + " | " + name + " | " + desk(formula) + " | null")) {
                    wrong.add(text + " → " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String desk(String formula) {
        return formula.contains("گروه اجتماعی") ? "گروه اجتماعی" : null;
    }

    /** An outlet that tells itself, and the name that counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ایسنا|ایسنا",
                "رویترز|رویترز",
                "خبرگزاری مهر|مهر",
                "روزنامه همشهری|همشهری",
                "شبکه الجزیره|الجزیره",
                "خبرگزاری فرانسه|خبرگزاری فرانسه",
                "پایگاه خبری ندای کوهسار|ندای کوهسار",
                "روزنامه «الدستور»|الدستور",
                "کوهسارنیوز|کوهسارنیوز",
            })
    void whoRelaysIsFound(String outlet, String name) {
        List<String> wrong = new ArrayList<>();
        for (String before : List.of("", "باران بارید. ", "باران بارید؛ ")) {
            for (String verb : List.of(" نوشت", " گزارش داد", " نوشته است", " گزارش کرد", " می‌نویسد")) {
                for (String rest : List.of(": سیل نیامد.", " که سیل نیامد.")) {
                    String text = before + outlet + verb + rest;
                    String found = found(text);
                    boolean unlisted = outlet.equals("کوهسارنیوز") && !before.isEmpty();
                    if (!unlisted && !found.equals(outlet + verb + " | " + name + " | null | null")) {
                        wrong.add(text + " → " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** What stands behind a story, and the name that counts; nothing where it names nobody. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "¶|منبع: ایسنا||ایسنا",
                "¶|منبع: خبرگزاری کوهستان||کوهستان",
                "¶|منبع خبر: روزنامه همشهری||همشهری",
                "¶|منبع - ایسنا||ایسنا",
                "¶|منبع: کوهسارنیوز||کوهسارنیوز",
                "¶|منابع: ایسنا، ایرنا||ایسنا",
                "¶|به نقل از ایسنا||ایسنا",
                "¶|به نقل از خبرگزاری مهر|.|مهر",
                "¶|خبرگزاری کوهستان||کوهستان",
                "¶|ایسنا||ایسنا",
                "¶|ایسنا|.|ایسنا",
                "¶|خبرگزاری مهر||مهر",
                "¶|کوهسار نیوز||کوهسار نیوز",
                "/|ایسنا||ایسنا",
                " / |خبرگزاری مهر||مهر",
                "/|ایسنا|.|ایسنا",
                " (|ایسنا|)|ایسنا",
                " (|خبرگزاری کوهستان|)|کوهستان",
            })
    void whatClosesAStoryIsFound(String before, String credit, String behind, String name) {
        List<String> wrong = new ArrayList<>();
        for (String story : STORIES) {
            String text = story.substring(0, story.length() - 1)
                    + (before.startsWith(" (") ? "" : ".")
                    + before
                    + credit
                    + (behind == null ? "" : behind);
            String found = found(text.replace("¶", "\n"));
            if (!found.startsWith(credit) && !found.startsWith("منابع: ایسنا |") || !found.contains(" | " + name)) {
                wrong.add(text + " → " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
