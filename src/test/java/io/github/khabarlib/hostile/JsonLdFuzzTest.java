package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.Khabar;

/** Looks for JSON-LD that the parser stumbles over. */
class JsonLdFuzzTest {
    private static final String BEFORE = "<script type=\"application/ld+json\">";
    private static final String BEHIND = "</script><h1>سد تازه</h1><p>سد تازه در استان پر شد.</p>";

    @DictionaryEntries({
        "{\\\"@type\\\":\\\"NewsArticle\\\",",
        "\\\"@graph\\\":[",
        "\\\"headline\\\":",
        "\\\"datePublished\\\":\\\"2023-11-14T10:20:00Z\\\"",
        "\\\"author\\\":{\\\"name\\\":",
        "\\\"image\\\":[",
        "\\\"keywords\\\":",
        "\\\"publisher\\\":",
        "\\\"@value\\\":",
        "\\\"articleBody\\\":",
        "1e999999999"
    })
    @FuzzTest(maxDuration = "1m")
    void becomesAnArticle(FuzzedDataProvider data) {
        Spans.assertLieWithin(Khabar.parse(BEFORE + data.consumeRemainingAsString() + BEHIND));
    }
}
