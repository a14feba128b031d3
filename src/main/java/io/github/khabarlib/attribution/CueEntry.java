package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Polarity;
import java.util.Set;

/**
 * What the tables know of one form of a cue. Immutable.
 *
 * @param lemma third person singular of the past, for all forms of the verb
 * @param frames how content may stand to it
 * @param polarity what the form says of the content
 * @param participle whether the form is a bare participle, finite only in some positions
 * @param plural whether the form is of the plural
 */
record CueEntry(String lemma, Set<CueFrame> frames, Polarity polarity, boolean participle, boolean plural) {
    boolean has(CueFrame frame) {
        return frames.contains(frame);
    }
}
