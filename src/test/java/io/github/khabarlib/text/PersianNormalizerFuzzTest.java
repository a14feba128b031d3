package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.article.Span;

/** Looks for texts that break the normaliser's promises, led by coverage. */
class PersianNormalizerFuzzTest {
    private static final PersianNormalizer FULL =
            PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();

    @DictionaryEntries({"\u200c", "\u200f", "\u0640", "&nbsp;", "&amp;zwnj;", "می ", "ها", "ﻻ", "«", "»"})
    @FuzzTest(maxDuration = "2m")
    void keepsItsPromises(FuzzedDataProvider data) {
        String source = data.consumeRemainingAsString();
        AlignedText aligned = FULL.align(source);
        assertEquals(aligned.text(), FULL.normalize(aligned.text()), "twice is once");
        assertEveryPlaceLeadsBack(aligned, source.length());
    }

    private static void assertEveryPlaceLeadsBack(AlignedText aligned, int sourceLength) {
        int reached = 0;
        for (int at = 0; at < aligned.length(); at++) {
            Span span = aligned.toSource(at, at + 1);
            assertTrue(span.start() >= reached && span.end() <= sourceLength, "forwards only, within the source");
            reached = span.start();
        }
    }
}
