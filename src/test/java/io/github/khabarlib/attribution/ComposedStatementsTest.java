package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import java.util.ArrayList;
import java.util.List;
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
}
