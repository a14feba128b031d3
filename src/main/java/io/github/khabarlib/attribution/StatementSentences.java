package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.StatementWord.Kind;
import io.github.khabarlib.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a block, in units. Other than those of the text alone they never end within a quotation, and a
 * question or quotation that a cue follows goes on: «چرا رفتید؟ گفت: …».
 */
final class StatementSentences {
    private final StatementUnits units;

    StatementSentences(StatementUnits units) {
        this.units = units;
    }

    /** The units at which sentences end, in order; the end of the block may stand twice. */
    List<Integer> ends() {
        List<Integer> ends = new ArrayList<>();
        int read = 0;
        int quotedUntil = 0;
        for (Span sentence : Sentences.of(units.text())) {
            int end = units.indexFrom(sentence.end());
            for (; read < end; read++) {
                if (read >= quotedUntil && units.opensQuotation(read)) {
                    quotedUntil = units.closing(read) + 1;
                }
            }
            if (end >= quotedUntil && !goesOn(end)) {
                ends.add(end);
            }
        }
        ends.add(units.size());
        return ends;
    }

    private boolean goesOn(int end) {
        boolean asked = units.isSign(end - 1, "؟!?") || units.isClosing(end - 1);
        boolean cue = units.is(end, Kind.CUE) || (units.is(end, Kind.ADVERB) && units.is(end + 1, Kind.CUE));
        return asked && cue;
    }
}
