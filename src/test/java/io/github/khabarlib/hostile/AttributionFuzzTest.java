package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.attribution.CreditFinder;
import io.github.khabarlib.attribution.StatementFinder;

/** Looks for texts that the finders of credits and statements stumble over, by themselves. */
class AttributionFuzzTest {
    @DictionaryEntries({
        "به گزارش ",
        "به نقل از ",
        "خبرنگار ",
        "گروه سیاسی ",
        "ایسنا",
        "گفت",
        " که ",
        "به گفته ",
        "وی ",
        "رئیس سازمان ",
        "آقای ",
        "«",
        "»",
        ": ",
        "، ",
        "را تکذیب کرد",
        "از … خبر داد"
    })
    @FuzzTest(maxDuration = "1m")
    void findsWithinTheText(FuzzedDataProvider data) {
        String text = data.consumeRemainingAsString();
        CreditFinder.standard()
                .find(text)
                .forEach(credit -> assertTrue(credit.span().end() <= text.length(), "credit within"));
        StatementFinder.standard()
                .find(text)
                .forEach(statement -> assertTrue(statement.span().end() <= text.length(), "statement within"));
    }
}
