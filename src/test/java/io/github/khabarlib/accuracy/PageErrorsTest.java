package io.github.khabarlib.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PageErrorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ArticleJson WITH_SOURCE =
            ArticleJson.standard().compact().withSourceText();
    private static final Path REPORT = Path.of("target/page-errors.md");

    private final PageErrors errors = new PageErrors();

    /** Writes what is missed, extra or wrong on each page of the development sets; the report stays in target. */
    @Test
    @Tag("accuracy")
    void listsTheErrorsOfEachPage() throws IOException {
        Corpora corpora = Corpora.orSkip();
        NewsParser known = NewsParser.standard();
        NewsParser unknown = NewsParser.builder().builtInProfiles(false).build();
        int pages = 0;
        for (String set : List.of("persian", "written")) {
            List<PageGold> marked = PageGold.marked(corpora.path("pages/" + set));
            pages += 2 * marked.size();
            compare(set, known, marked);
            compare(set + ", no profiles", unknown, marked);
        }
        List<PageGold> others = PageGold.marked(corpora.path("pages/calibration"));
        List<PageGold> none = PageGold.all(corpora.path("pages/not-articles"));
        compare("calibration, no profiles", unknown, others);
        compare("not articles", known, none);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, errors.report());
        assertEquals(pages + others.size() + none.size(), errors.table().sum("marked"));
    }

    private void compare(String set, NewsParser parser, List<PageGold> pages) throws IOException {
        for (PageGold page : pages) {
            errors.compare(set, page, JSON.readTree(WITH_SOURCE.write(parser.parse(page.source()))));
        }
    }

    @Test
    void tellsWhatIsMissedAndWhatIsExtra() throws IOException {
        JsonNode gold = JSON.readTree("""
                {"title": "آب آمد", "lead": null, "paragraphs": ["یک دو سه چهار پنج شش", "هفت هشت نه ده"],
                 "agency": "ایسنا", "tags": ["آب", "باد"], "published": {"date": "2026-01-02", "time": "10:20"}}
                """);
        JsonNode article = JSON.readTree("""
                {"title": {"text": "آب آمد"}, "lead": null, "agency": {"name": "خبرگزاری ایسنا"}, "tags": ["آب"],
                 "body": [{"type": "paragraph", "text": "x", "span": [0, 20]}, {"type": "heading", "text": "یازده"}],
                 "published": {"date": "2026-01-02", "time": "10:21:00"}, "sourceText": "یک دو سه چهار پنج شش"}
                """);
        errors.compare("x", new PageGold("p", Path.of("p.html"), gold), article);
        assertEquals(0, errors.table().sum("right"));
        String report = errors.report();
        assertTrue(report.contains("- body missed\n  - هفت هشت نه ده\n- body extra\n  - یازده\n"), report);
        assertTrue(report.contains("- tags\n  - missed: باد\n"), report);
        assertTrue(report.contains("- time\n  - wanted: 10:20\n  - found: 10:21\n"), report);
        assertEquals(0, errors.table().get("x", "agency"));
        assertEquals(0, errors.table().get("x", "title"));
    }
}
