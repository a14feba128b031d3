package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Puts sentences together of what opens them, who speaks, what stands between, and what is said: each is found again. */
class ComposedStatementsTest {
    private static final List<String> OPENINGS = List.of(
            "",
            "همچنین ",
            "در پایان ",
            "سپس ",
            "دیروز ",
            "روز شنبه ",
            "روز ۱۲ تیر ",
            "گفتنی است ",
            "بر اساس این گزارش، ",
            "به گزارش ایسنا، ",
            "به گزارش خبرنگار ایرنا، ",
            "در نشست دیروز، ",
            "در دیدار با مردم روستا، ",
            "در نشستی که دیروز برگزار شد، ",
            "پس از بازدید از سد، ",
            "در این نشست ");

    private static final List<String> ADJUNCTS = List.of(
            " ",
            " نیز ",
            " همچنین ",
            " در نشست خبری ",
            " در پاسخ به پرسشی درباره باران ",
            " با اشاره به بارش باران ",
            " با اشاره به بارش باران، ",
            " با بیان اینکه باران خوب است، ",
            " در نشستی که دیروز برگزار شد، ",
            " روز شنبه ",
            " دیروز در جمع مردم ",
            " در گفت‌وگو با خبرنگار ایسنا ",
            " در گفت‌وگو با خبرگزاری مهر، ",
            " ضمن سپاسگزاری از مردم ");

    private static final List<String> ANNOUNCED = List.of(
            "گفت: ",
            "افزود: ",
            "گفت که ",
            "تصریح کرد: ",
            "اظهار داشت: ",
            "توضیح داد که ",
            "خاطرنشان کرد: ",
            "می‌گوید: ",
            "گفته است که ",
            "گفته: ",
            "نگفت که ",
            "گفت: «",
            "افزود: “");

    private static final String CONTENT = "سد تا پایان تابستان پر می‌شود.";

    /** Speaker, name and role; a name or role that is not told is absent. Each opening meets each adjunct, the cues take turns. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نیما کاشفی مدیر موزه آب|نیما کاشفی|مدیر موزه آب",
                "نیما کاشفی، مدیر موزه آب،|نیما کاشفی|مدیر موزه آب",
                "مدیر موزه آب|–|مدیر موزه آب",
                "وزیر نیرو|–|وزیر نیرو",
                "وی|–|–",
                "دکتر کاشفی|دکتر کاشفی|–",
                "دکتر نیما کاشفی رئیس سازمان آب کشور|دکتر نیما کاشفی|رئیس سازمان آب کشور",
                "سخنگوی وزارت نیرو|–|سخنگوی وزارت نیرو",
                "رئیس شورای شهر تهران|–|رئیس شورای شهر تهران",
                "سردار رضا کوهی فرمانده انتظامی استان|سردار رضا کوهی|فرمانده انتظامی استان",
                "معاون آب و خاک وزارت نیرو|–|معاون آب و خاک وزارت نیرو",
                "وزارت نیرو|وزارت نیرو|–",
                "سازمان هواشناسی کشور|سازمان هواشناسی کشور|–",
                "نماینده ایران در سازمان ملل|–|نماینده ایران در سازمان ملل",
                "«بهزاد آذرنگ»، سرپرست تیم قایقرانی ساری،|بهزاد آذرنگ|سرپرست تیم قایقرانی ساری",
                "رئیس بیمارستان ساحلی دکتر پری نادری|دکتر پری نادری|رئیس بیمارستان ساحلی",
                "آیت‌الله سید حسن کوهی امام جمعه تهران|آیت‌الله سید حسن کوهی|امام جمعه تهران",
                "استاندار گلستان|–|استاندار گلستان",
                "رئیس کمیسیون آب، برق و انرژی مجلس|–|رئیس کمیسیون آب، برق و انرژی مجلس",
                "رئیس سازمان «راه سبز»|–|رئیس سازمان «راه سبز»",
                "پلیس راه کشور|پلیس راه کشور|–",
            })
    void whoeverSpeaksIsFound(String speaker, String name, String role) {
        List<String> wrong = new ArrayList<>();
        for (int o = 0; o < OPENINGS.size(); o++) {
            for (int a = 0; a < ADJUNCTS.size(); a++) {
                String cue = ANNOUNCED.get((o + a) % ANNOUNCED.size());
                String text = OPENINGS.get(o) + speaker + ADJUNCTS.get(a) + cue + CONTENT + closing(cue);
                String found = found(text);
                if (!found.equals(name + "|" + role + "|" + words(cue) + "|" + CONTENT)) {
                    wrong.add(text + " → " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String closing(String cue) {
        return cue.endsWith("«") ? "»" : cue.endsWith("“") ? "”" : "";
    }

    private static String words(String cue) {
        return cue.replaceAll(":.*| که ", "").strip();
    }

    private static String found(String text) {
        List<TextBlock> blocks = Reading.paragraphs(List.of(text));
        List<Statement> statements =
                StatementFinder.standard().find(blocks, CreditFinder.standard().find(blocks));
        if (statements.size() != 1) {
            return statements.size() + " statements";
        }
        Statement only = statements.get(0);
        Speaker speaker = only.speakers().get(0);
        return speaker.name().orElse("–") + "|" + speaker.role().orElse("–") + "|"
                + only.cue().map(Cue::text).orElse("–") + "|"
                + only.content().map(Content::text).orElse("–");
    }

    private static final List<String> SPEAKERS = List.of(
            "نیما کاشفی مدیر موزه آب",
            "وزیر نیرو",
            "دکتر نیما کاشفی",
            "«بهزاد آذرنگ»، سرپرست تیم قایقرانی،",
            "رئیس شورای شهر تهران",
            "وی");

    /** What follows the words of a speaker, and as much of it as is still theirs. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                " نرده‌ها هم نصب شده است.| نرده‌ها هم نصب شده است.",
                " ما کار را تمام کردیم. راه هم باز است.| ما کار را تمام کردیم. راه هم باز است.",
                " پدرم می‌گفت راه دور است.| پدرم می‌گفت راه دور است.",
                " «باغ انار» هم سبز است.| «باغ انار» هم سبز است.",
                " گفتنی است این سد پارسال خالی بود.|",
                " شایان ذکر است که این سد پارسال خالی بود.|",
                " به گزارش ایسنا، این سد پارسال خالی بود.|",
                " بر اساس این گزارش، این سد پارسال خالی بود.|",
                " در ادامه این نشست جایزه‌ها داده شد.|",
                " وی سپس به خانه رفت.|",
                "¶این سد پارسال خالی بود.|",
                "¶دکتر پیمان به خانه رفت.|",
            })
    void whatIsSaidEndsWhereTheNarratorSpeaks(String following, String theirs) {
        List<String> wrong = new ArrayList<>();
        String rest = theirs == null ? "" : theirs;
        for (String speaker : SPEAKERS) {
            for (String cue : List.of("گفت: ", "افزود: ", "تصریح کرد: ", "در پایان گفت: ")) {
                String text = speaker + " " + cue + CONTENT + following;
                String found = content(text);
                if (!found.equals(CONTENT + rest)) {
                    wrong.add(text + " → " + found);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String content(String text) {
        List<TextBlock> blocks = Reading.paragraphs(List.of(text.split("¶", -1)));
        List<Statement> statements =
                StatementFinder.standard().find(blocks, CreditFinder.standard().find(blocks));
        return statements.size() == 1
                ? statements.get(0).content().map(Content::text).orElse("–")
                : statements.size() + " statements";
    }

    /** What stands before its cue: the preposition, what is said, the cue. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "از|پر شدن سد|خبر داد",
                "از|برگزاری جشنواره «آب و خاک»|خبر داد",
                "از|پر شدن سد تا پایان تابستان|اطلاع داد",
                "بر|لزوم پر شدن سد|تاکید کرد",
                "به|کم بودن آب|اذعان کرد",
                "از|آنچه در سد گذشت|پرده برداشت",
            })
    void whatStandsBeforeItsCueIsFound(String preposition, String content, String cue) {
        List<String> wrong = new ArrayList<>();
        for (String opening : List.of("", "همچنین ", "دیروز ", "در پایان ", "به گزارش ایسنا، ", "در نشست دیروز، ")) {
            for (String speaker : List.of("وزیر نیرو", "نیما کاشفی مدیر موزه آب", "دکتر نیما کاشفی", "وی")) {
                for (String adjunct : List.of(" ", " نیز ", " در نشست خبری، ", " روز شنبه ", " با اشاره به باران، ")) {
                    String text = opening + speaker + adjunct + preposition + " " + content + " " + cue + ".";
                    String found = found(text);
                    if (!found.endsWith("|" + cue + "|" + content)) {
                        wrong.add(text + " → " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void allWhoSpeakTogetherAreFound() {
        List<String> singles = List.of(
                "وزیر نیرو",
                "دکتر پیمان",
                "نیما کاشفی مدیر موزه آب",
                "مهندس لیلا فرهمند رئیس سازمان آب کشور",
                "رئیس شورای شهر تهران");
        List<String> wrong = new ArrayList<>();
        for (String first : singles) {
            for (String second : singles) {
                for (String rest : List.of(" گفتند: ", " در نشستی گفتند که ", "، در نشست دیروز افزودند: ")) {
                    String text = first + " و " + second + rest + CONTENT;
                    String found = mentions(text);
                    if (!first.equals(second) && !found.equals(first + " + " + second)) {
                        wrong.add(text + " → " + found);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static String mentions(String text) {
        return StatementFinder.standard().find(text).stream()
                .flatMap(statement -> statement.speakers().stream())
                .map(speaker -> speaker.mention().orElse("–"))
                .collect(Collectors.joining(" + "));
    }
}
