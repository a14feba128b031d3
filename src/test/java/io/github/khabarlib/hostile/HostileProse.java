package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.page;
import static io.github.khabarlib.hostile.HostileInput.text;
import static io.github.khabarlib.hostile.Repeated.between;
import static io.github.khabarlib.hostile.Repeated.numbered;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** The forms of news writing, each far too often: on one line, on a line each, in a paragraph each. */
final class HostileProse {
    private HostileProse() {}

    static Stream<HostileInput> all() {
        return Stream.of(credits(), statements(), persons(), lines()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> storm(String name, IntFunction<String> piece) {
        IntFunction<String> line = numbered(n -> piece.apply(n) + "\n");
        IntFunction<String> paragraph = numbered(n -> "<p>" + piece.apply(n) + "</p>");
        return Stream.of(
                text(name + " on one line", numbered(piece)),
                text(name + " line by line", line),
                page(name + " by paragraph", size -> "<h1>سد تازه</h1><article>" + paragraph.apply(size)));
    }

    private static Stream<HostileInput> storm(String name, String piece) {
        return storm(name, n -> piece);
    }

    private static Stream<HostileInput> credits() {
        return Stream.of(
                        storm("credit openings", "به گزارش "),
                        storm("relay openings", "به نقل از "),
                        storm("credits", "به گزارش ایسنا، "),
                        storm("credits of unknown names", n -> "به گزارش صبح" + n + " به نقل از شام" + n + "، "),
                        storm("relays", "ایسنا به نقل از "),
                        storm("outlets", "ایرنا "),
                        storm("desks", "گروه سیاسی ایسنا - "),
                        storm("datelines", n -> "تهران" + n + " - ایرنا - "),
                        storm("bare words of credit", "خبرگزاری "),
                        storm("credits after", n -> "سد پر شد" + n + "، ایسنا گزارش داد. "),
                        storm("closing lines", "منبع: ایسنا "),
                        storm("interviews", n -> "در گفت‌وگو با خبرنگار صبح" + n + " "))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> statements() {
        return Stream.of(
                        storm("cues", "گفت: "),
                        storm("cues without colon", "گفت "),
                        storm("cues and that", "گفت که "),
                        storm("cues of adding", "وی افزود: "),
                        storm("quotations", "«سد پر شد» "),
                        storm("quotations left open", "گفت: «سد "),
                        storm("quotations before cues", "«سد پر شد»، مریم کاردان گفت. "),
                        storm("cues afar", "مدیر سد در استان "),
                        storm("fronted", "از پر شدن سد خبر داد "),
                        storm("according", "به گفته مدیر سد، "),
                        storm("beliefs", "معتقد است "),
                        storm("negations", "نگفت نمی‌گوید "),
                        storm("denials", n -> "مدیر سد " + n + " تکذیب کرد که "),
                        storm("that", "که "),
                        storm("but", "اما "),
                        storm("and", "و "))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> persons() {
        return Stream.of(
                        storm("names", "مریم کاردان "),
                        storm("names that differ", n -> "مریم کاردان" + n + " گفت: سد پر شد. "),
                        storm("speakers that differ", n -> "مدیر سد" + n + " گفت: پر شد. وی افزود: تهی شد. "),
                        storm("pronouns", "وی "),
                        storm("pronouns that speak", "او گفت: سد پر شد. "),
                        storm("roles", "رئیس سازمان "),
                        storm("roles that speak", n -> "رئیس سازمان گفت: سد پر شد. "),
                        storm("roles and names", n -> "مریم کاردان" + n + "، رئیس سازمان آب، گفت: سد پر شد. "),
                        storm("titles of address", "آقای دکتر "),
                        storm("joined speakers", "مریم کاردان و "))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> lines() {
        return Stream.of(
                text("headline-like lines", Repeated.of("سد تازه در استان\n")),
                text("headline-like lines that differ", numbered(n -> "سد تازه " + n + " در استان\n")),
                text("the first line again and again", between("سد تازه پر شد\n\n", "سد تازه پر شد.\n", "")),
                text("hard wraps", Repeated.of("سد تازه‌ای که در استان ساخته شد و آب\nآن از رود می‌آید، ")),
                text("hard wraps and no stop", Repeated.of("سد تازه که در استان ساخته شد\n")),
                text("paragraphs", Repeated.of("سد تازه در استان پر شد.\n\n")),
                text("list lines", numbered(n -> n + ". سد تازه در استان\n")),
                text("bullet lines", Repeated.of("- سد تازه\n")),
                text("date lines", Repeated.of("۲۳ آبان ۱۴۰۲ - ۱۰:۲۰\n")),
                text("code lines", numbered(n -> "کد خبر: " + n + "\n")),
                text("tag lines", Repeated.of("برچسب‌ها: سد، آب، رود\n")),
                text("menu lines", Repeated.of("سیاسی\nاقتصادی\nورزشی\n")),
                text("share lines", Repeated.of("اشتراک‌گذاری\n")),
                text("related lines", Repeated.of("بیشتر بخوانید:\nسد تازه در استان پر شد\n")),
                text("photo lines", Repeated.of("عکس: مریم کاردان\n")),
                text("comment lines", Repeated.of("نظر شما\nنام\nایمیل\n")),
                text("labels", Repeated.of("روتیتر: ")),
                text("markup as text", Repeated.of("<p>سد</p> ")),
                text("script as text", Repeated.of("<script>a</script>\n")),
                text("entities as text", Repeated.of("&nbsp;&amp;zwnj; ")),
                text("breadcrumbs", Repeated.of("خانه » سیاسی » ")),
                text("one long sentence", Repeated.of("سد تازه در استان پر شد و ")),
                text("sentences on one line", Repeated.of("سد تازه در استان پر شد. ")),
                text("sentences that differ", numbered(n -> "سد " + n + " در استان پر شد. ")),
                text("Latin prose", Repeated.of("The dam was filled on Monday. ")),
                text("Arabic prose", Repeated.of("قال الوزير إن السد امتلأ. ")));
    }
}
