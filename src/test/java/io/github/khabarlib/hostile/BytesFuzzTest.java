package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;

/** Looks for bytes, with a content type that may lie, that the parser stumbles over. */
class BytesFuzzTest {
    @DictionaryEntries({
        "<meta charset=windows-1256>",
        "<?xml encoding='utf-16'?>",
        "text/html; charset=",
        "\u00ef\u00bb\u00bf",
        "<p>",
        "<title>",
        "charset=utf-16le",
        "iso-8859-6",
        "windows-1256",
        "utf-8",
        "\\xFE\\xFF",
        "\\xFF\\xFE",
        "\\xD8\\xB3",
        "\\xC8\\xE5",
        "\\xED\\xA0\\x80"
    })
    @FuzzTest(maxDuration = "1m")
    void becomeAnArticle(FuzzedDataProvider data) {
        String contentType = data.consumeString(40);
        NewsSource source = NewsSource.bytes(data.consumeRemainingAsBytes()).withContentType(contentType);
        Spans.assertLieWithin(Khabar.parse(source));
    }
}
