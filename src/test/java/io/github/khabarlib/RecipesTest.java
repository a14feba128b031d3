package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.StatementFinder;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of recipes, quickstart and model, compiled and run; each snippet there has to stand here. */
class RecipesTest {
    private static final Path THIS = Path.of("src/test/java/io/github/khabarlib/RecipesTest.java");
    private static final List<Path> DOCUMENTS =
            List.of(Path.of("docs/recipes.md"), Path.of("docs/quickstart.md"), Path.of("docs/model.md"));
    private static final String RELAY = "seeds/text-relay-with-heading/text.txt";

    @Test
    void everySnippetStandsInThisClass() throws IOException {
        assertEquals(List.of(), ReadmeTest.snippetsMissing(DOCUMENTS, THIS));
    }

    private static byte[] page() throws IOException {
        return Files.readAllBytes(Path.of("seeds/page-nastooh/page.html"));
    }

    /** What {@code work} prints. */
    private static String printed(Runnable work) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            work.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void startsQuickly() throws IOException {
        String html = new String(page(), StandardCharsets.UTF_8);
        String out = printed(() -> {
            Article article = Khabar.parse(html, "https://www.isna.ir/news/1403020512345/");
            System.out.println(article.titleText().orElse("(no article)"));
            article.statements()
                    .forEach(statement -> statement.content().map(Content::text).ifPresent(System.out::println));
        });
        assertTrue(out.startsWith("آزمایش اتوبوس برقی در خیابان‌های یزد"), out);
        assertTrue(out.lines().count() > 1, out);
    }

    @Test
    void readsFromAProgram() throws Exception {
        byte[] body = page();
        NewsParser parser = NewsParser.standard();
        ArticleJson json = ArticleJson.standard().compact();
        NewsSource source = NewsSource.bytes(body)
                .withUrl("https://www.isna.ir/news/1403020512345/")
                .withContentType("text/html; charset=utf-8")
                .withFetchedAt(Instant.parse("2024-04-24T08:00:00Z"));
        Article article = parser.parse(source);
        String line = json.write(article);
        boolean isArticle = article.warnings().stream().noneMatch(warning -> warning.code() == WarningCode.NO_ARTICLE);
        assertTrue(isArticle);
        assertFalse(line.contains("\n"));
        Function<String, String> title = (Function<String, String> & Serializable)
                html -> parser.parse(NewsSource.html(html)).titleText().orElse("");
        assertEquals(article.titleText().orElseThrow(), title.apply(new String(body, StandardCharsets.UTF_8)));
        try (ObjectOutputStream out = new ObjectOutputStream(new ByteArrayOutputStream())) {
            out.writeObject(title);
            out.writeObject(article);
        }
    }

    @Test
    void testsASite(@TempDir Path folder) throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/it/own-profile/src/test/resources/page.html"));
        Path profileFile = Path.of("src/it/own-profile/src/main/resources/daryanews.json");
        ProfileReport report = ProfileReport.of(PublisherProfile.read(profileFile), NewsSource.bytes(page));
        assertEquals(List.of(), report.problems());
    }

    @Test
    void normalisesOnly() {
        PersianNormalizer safe = PersianNormalizer.standard();
        PersianNormalizer full =
                PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();
        String title = safe.normalize("كتاب هاي تازه مي آيند");
        assertEquals("کتاب‌های تازه می‌آیند", title);
        assertEquals("کتاب‌های تازه می‌آیند", full.normalize("كتاب هاي تازه مي آيند"));
        String text = "كتاب هاي تازه مي آيند";
        AlignedText aligned = safe.align(text);
        int at = aligned.text().indexOf("می‌آیند");
        Span inSource = aligned.toSource(at, at + "می‌آیند".length());
        String asTyped = inSource.of(text);
        assertEquals("مي آيند", asTyped);
    }

    @Test
    void attributesOnly() {
        String text = "به گزارش کوهسار نیوز به نقل از ایسنا، لورا بیانکی گفت: راه باز است.";
        String out = printed(() -> {
            for (Credit credit : CreditFinder.standard().find(text)) {
                System.out.println(credit.type() + " "
                        + credit.outlets().stream().map(OutletMention::name).toList());
            }
            for (Statement statement : StatementFinder.standard().find(text)) {
                String speaker = statement.speakers().get(0).name().orElse("?");
                System.out.println(
                        speaker + ": " + statement.content().map(Content::text).orElse(""));
            }
        });
        assertEquals(
                List.of("REPORT [کوهسار نیوز, ایسنا]", "لورا بیانکی: راه باز است."),
                out.lines().toList());
    }

    @Test
    void readsDatesOnly() {
        NewsDateReader dates = NewsDateReader.standard().withZone(ZoneId.of("Asia/Tehran"));
        Optional<NewsDate> published = dates.read("تاریخ انتشار: سه‌شنبه ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰");
        Optional<NewsDate> islamic = dates.read("۲۶ ربیع‌الثانی ۱۴۴۵");
        assertEquals(
                Instant.parse("2023-11-14T06:50:00Z"),
                published.orElseThrow().instant().orElseThrow());
        assertEquals(CalendarKind.ISLAMIC, islamic.orElseThrow().calendar());
        String text = "از ۵ اردیبهشت ۱۴۰۳ تا ۷ اردیبهشت ۱۴۰۳";
        String out = printed(() -> {
            dates.findAll(text).forEach(date -> System.out.println(date.span() + " " + date.date()));
        });
        assertEquals(2, out.lines().count(), out);
    }

    @Test
    void walksThroughTheModel() throws IOException {
        Article article = Khabar.parseText(Files.readString(Path.of(RELAY)));
        Passage title = article.title().orElseThrow();
        String clean = title.text();
        Optional<String> asTyped = title.span().map(span -> span.of(article.sourceText()));
        Article addressed =
                article.toBuilder().url("https://example.ir/news/12").build();
        assertEquals(clean, addressed.titleText().orElseThrow());
        assertEquals(asTyped, article.titleText());
    }
}
