package io.github.khabarlib.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AttributionErrorsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path REPORT = Path.of("target/attribution-errors.md");

    /** Writes which credits and statements of the development texts are wrong, and how; the report stays in target. */
    @Test
    @Tag("accuracy")
    void sortsTheErrorsOfTheDevelopmentTexts() throws IOException {
        AttributionErrors errors = new AttributionErrors();
        int credits = 0;
        for (String line : Files.readAllLines(Corpora.orSkip().path("attribution/dev.jsonl"))) {
            AttributionGold gold = AttributionGold.of(JSON.readTree(line));
            credits += gold.credits().size();
            errors.compare(gold, Khabar.parseText(gold.text()));
        }
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, errors.report());
        assertEquals(credits, errors.credits().sum("marked"));
    }

    @Test
    void tellsTheClassOfEachError() throws IOException {
        String text = "به گزارش ایسنا، پری نادری گفت: آب سرد است. وی افزود: راه بسته است.";
        AttributionGold gold = AttributionGold.of(JSON.readTree("""
                {"id": "x", "text": "%s", "attributions": [
                  {"type": "source", "start": 0, "end": 14, "sources": ["مهر"]},
                  {"type": "speech", "start": 16, "end": 29, "mode": "colon", "speaker": "نیما کاشفی",
                   "verb": "گفت", "verb_start": 26, "verb_end": 29, "quote_start": 31, "quote_end": 36, "direct": false}]}
                """.formatted(text)));
        Article article = Khabar.parseText(text);
        AttributionErrors errors = new AttributionErrors();
        errors.compare(gold, article);
        assertEquals(1, errors.credits().get("report", "chain"));
        assertEquals(0, errors.credits().sum("right"));
        assertEquals(1, errors.forms().get("colon", "who"));
        assertEquals(1, errors.forms().get("colon", "content end"));
        assertEquals(1, errors.forms().get("colon", "false"));
        assertTrue(errors.report().contains("- who: statement, colon, `x` at 16: پری نادری گفت"), errors::report);
    }
}
