package io.github.khabarlib.page;

import io.github.khabarlib.phrase.PhraseTrie;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table of phrases that are compared by their letters and digits only, as {@link Characters#fold(String)} has them.
 * Reads parts of a text where they stand.
 *
 * <p>Immutable and thread-safe.
 */
final class FoldedPhrases<T> {
    private final PhraseTrie<T> trie;

    /** A table of phrases, folded already. */
    FoldedPhrases(Map<String, T> folded) {
        PhraseTrie.Builder<T> builder = new PhraseTrie.Builder<>();
        folded.forEach(builder::put);
        this.trie = builder.build();
    }

    /** The value of the phrase that {@code [start, end)} is, digits left out; null where it is none. */
    @Nullable
    T wholeWithoutDigits(CharSequence text, int start, int end) {
        int node = PhraseTrie.ROOT;
        for (int i = start; i < end && node >= 0; i++) {
            char c = Characters.fold(text.charAt(i));
            if (c != 0 && !Character.isDigit(c)) {
                node = trie.child(node, c);
            }
        }
        return node < 0 ? null : trie.value(node);
    }

    /** The value of the phrase that {@code [start, end)} is; null where it is none. */
    @Nullable
    T whole(CharSequence text, int start, int end) {
        int node = PhraseTrie.ROOT;
        for (int i = start; i < end && node >= 0; i++) {
            char c = Characters.fold(text.charAt(i));
            node = c == 0 ? node : trie.child(node, c);
        }
        return node < 0 ? null : trie.value(node);
    }

    /** Whether {@code [start, end)} holds any of the phrases. */
    boolean isIn(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Characters.fold(text.charAt(i)) != 0 && startsAt(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsAt(CharSequence text, int start, int end) {
        int node = PhraseTrie.ROOT;
        for (int i = start; i < end && node >= 0; i++) {
            char c = Characters.fold(text.charAt(i));
            node = c == 0 ? node : trie.child(node, c);
            if (node >= 0 && trie.value(node) != null) {
                return true;
            }
        }
        return false;
    }
}
