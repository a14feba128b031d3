package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Person;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.StatementFinder;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.export.ArticleHtml;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.export.KhabarModule;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the documentation, compiled and run; each snippet there has to stand here word for word. */
class ReadmeTest {
    private static final Path THIS = Path.of("src/test/java/io/github/khabarlib/ReadmeTest.java");
    private static final List<Path> DOCUMENTS = List.of(
            Path.of("README.md"),
            Path.of("docs/profiles.md"),
            Path.of("docs/attribution.md"),
            Path.of("docs/json.md"),
            Path.of("docs/view.md"));

    @Test
    void everySnippetStandsInThisClass() throws IOException {
        assertEquals(List.of(), snippetsMissing(DOCUMENTS, THIS));
    }

    /** The lines of Java in {@code documents} that do not stand in {@code file}. */
    static List<String> snippetsMissing(List<Path> documents, Path file) throws IOException {
        String code = flat(Files.readString(file));
        List<String> missing = new ArrayList<>();
        for (Path document : documents) {
            String[] parts = Files.readString(document).split("```");
            for (int i = 1; i < parts.length; i += 2) {
                if (parts[i].startsWith("java\n")) {
                    parts[i].substring(5)
                            .lines()
                            .map(ReadmeTest::flat)
                            .filter(line -> !code.contains(line))
                            .forEach(missing::add);
                }
            }
        }
        return missing;
    }

    /** Without trailing comments and layout, which differ between a page and a formatted class. */
    private static String flat(String code) {
        return code.lines()
                .map(line -> line.replaceFirst("(^|\\s)//.*", ""))
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }

    /** As documented; the file is that of the reader of the page. */
    static NewsParser documented() throws IOException {
        NewsParser parser = NewsParser.builder()
                .profile(PublisherProfile.read(Path.of("kohestan.json")))
                .limits(ParseLimits.builder().maxInputBytes(4 << 20).build())
                .build();
        return parser;
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("seeds/page-nastooh/page.html"));
    }

    @Test
    void parsesAPage() throws IOException {
        String html = page();
        Article article = Khabar.parse(html, "https://www.isna.ir/news/1403020512345/");

        article.titleText();
        article.plainText();
        article.agency();
        article.published();
        assertEquals("آزمایش اتوبوس برقی در خیابان‌های یزد", article.titleText().orElseThrow());
        assertEquals("isna", article.agency().orElseThrow().id().orElseThrow());
        assertEquals("2024-04-24", article.published().orElseThrow().date().toString());
    }

    @Test
    void parsesOtherKindsOfInput() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("seeds/page-nastooh/page.html"));
        Document document = Jsoup.parse(page());
        String text = Files.readString(Path.of("seeds/text-relay-with-heading/text.txt"));
        Article fromBytes = Khabar.parse(bytes, "https://www.isna.ir/news/1403020512345/");
        Article fromDocument = Khabar.parse(document, "https://www.isna.ir/news/1403020512345/");
        Article fromText = Khabar.parseText(text);
        assertEquals(fromBytes.plainText(), fromDocument.plainText());
        assertTrue(fromText.title().isPresent());
    }

    @Test
    void tellsWhoSaysSo() throws IOException {
        Article article = Khabar.parseText(Files.readString(Path.of("seeds/text-relay-with-heading/text.txt")));
        for (Credit credit : article.credits()) {
            credit.outlets();
            credit.desk();
        }
        for (Statement statement : article.statements()) {
            statement.speakers();
            statement.cue();
            statement.content();
        }
        assertEquals(2, article.credits().get(0).outlets().size());
        assertFalse(article.statements().isEmpty());
    }

    @Test
    void answersTheCommonQuestions() throws IOException {
        Article article = Khabar.parseText(Files.readString(Path.of("seeds/text-relay-with-heading/text.txt")));
        List<Outlet> outlets = article.outlets();
        List<Person> people = article.people();
        List<Statement> hers = article.statementsBy("بیانکی");
        assertEquals(
                List.of("کوهسار نیوز", "ایسنا"),
                outlets.stream().map(Outlet::name).toList());
        assertEquals("لورا بیانکی", people.get(0).name().orElseThrow());
        assertEquals(7, hers.size());
    }

    @Test
    void writesAndReadsJson() throws IOException {
        Article article = Khabar.parse(page());
        String json = ArticleJson.standard().withSourceText().write(article);
        Article back = ArticleJson.standard().read(json);
        assertEquals(article, back);

        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        String asWell = mapper.writeValueAsString(article);
        Article read = mapper.readValue(asWell, Article.class);
        assertEquals(article.title(), read.title());
        assertEquals("", read.sourceText());

        JsonMapper whole = JsonMapper.builder()
                .addModule(new KhabarModule().withSourceText())
                .build();
        assertEquals(article, whole.readValue(whole.writeValueAsString(article), Article.class));
    }

    @Test
    void tellsWhereItStands() throws IOException {
        Article article = Khabar.parse(page());
        List<String> printed = new ArrayList<>();
        article.title().flatMap(Passage::span).ifPresent(span -> {
            String asPrinted = span.of(article.sourceText());
            printed.add(asPrinted);
        });
        assertEquals(List.of("آزمایش اتوبوس برقی در خیابان‌های یزد"), printed);
    }

    @Test
    void runsEachPartAlone() {
        String text = "به گزارش ایسنا، شهردار گفت: راه ها باز می شود.";
        String clean = PersianNormalizer.standard().normalize(text);
        AlignedText aligned = PersianNormalizer.standard().align(text);
        List<Credit> credits = CreditFinder.standard().find(text);
        List<Statement> statements = StatementFinder.standard().find(text);
        Optional<NewsDate> date = NewsDateReader.standard().read("۵ اردیبهشت ۱۴۰۳ - ۰۷:۴۵");
        assertEquals(clean, aligned.text());
        assertEquals(1, credits.size());
        assertEquals(1, statements.size());
        assertEquals("2024-04-24", date.orElseThrow().date().toString());
    }

    @Test
    void readsAProfileOfOnesOwn(@TempDir Path folder) throws IOException {
        String document = Files.readString(Path.of("docs/profiles.md"));
        String json = document.substring(
                document.indexOf("```json") + 7, document.indexOf("\n```", document.indexOf("```json")));
        Path file = Files.writeString(folder.resolve("kohestan.json"), json);
        NewsParser own = NewsParser.builder()
                .profile(PublisherProfile.read(file))
                .limits(ParseLimits.builder().maxInputBytes(4 << 20).build())
                .build();
        String page = Files.readString(Path.of("seeds/page-unknown-site/page.html"));
        Article article = own.parse(NewsSource.html(page).withUrl("https://kohestan-khabar.example/post/8841"));
        assertEquals("kohestan", article.publisher().orElseThrow().id().orElseThrow());
        assertEquals(4, article.body().size());
    }

    @Test
    void reportsWhatAProfileFinds() throws IOException {
        byte[] page = Files.readAllBytes(Path.of("src/it/own-profile/src/test/resources/page.html"));
        Path profileFile = Path.of("src/it/own-profile/src/main/resources/daryanews.json");
        ProfileReport report = ProfileReport.of(PublisherProfile.read(profileFile), NewsSource.bytes(page));
        report.problems();
        report.finding(PagePart.TITLE).outcome();
        report.article().titleText();
        assertEquals(List.of(), report.problems());
        assertEquals(
                ProfileFinding.Outcome.SELECTED, report.finding(PagePart.TITLE).outcome());
    }

    @Test
    void refusesAProfileWithABadSelector() {
        PublisherProfile profile = PublisherProfile.parse("""
                {"id": "x", "name": "x", "hosts": ["x.example"], "select": {"title": ["h1[["]}}""", "x.json");
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> NewsParser.builder().profile(profile).build());
        assertTrue(refusal.getMessage().contains("x.json"));
        assertTrue(refusal.getMessage().contains("h1[["));
    }

    @Test
    void writesAView() {
        Article article = Khabar.parseText("باران در راه است\nبه گزارش ایسنا، هوا از فردا سرد می‌شود.");
        String html = ArticleHtml.standard().write(article);
        assertTrue(html.contains("باران در راه است"));
    }
}
