package io.github.khabarlib.phrase;

import io.github.khabarlib.data.Resources;
import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Phrases and what is known of each, and the one matcher that finds them.
 *
 * <p>Phrases are compared by folded letters ({@link ScriptFolding}); between the letters of a phrase a space, a
 * half-space or nothing is all the same, so «گفت‌وگو», «گفت و گو» and «گفتوگو» need one row. A match starts and ends at
 * the edge of a word; a half-space is no such edge. Line breaks and punctuation within a match must stand in the phrase.
 *
 * <p>Immutable and thread-safe. Every look-up is linear in the length of what it matches.
 *
 * @param <T> the type of the values
 */
public final class PhraseTable<T> {
    /** Spaces within one match; more in a row are no typing of the phrase. */
    private static final int LONGEST_GAP = 2;

    private static final long NOTHING = -1;

    private static final boolean[] WORD_PARTS = wordParts();

    private final PhraseTrie<T> trie;

    private PhraseTable(PhraseTrie<T> trie) {
        this.trie = trie;
    }

    /**
     * Loads a table from the package of {@code anchor}.
     *
     * <p>A row is a phrase, or several spellings of it parted by {@code |}, and columns parted by tabs; blank lines and
     * lines that start with {@code #} are passed over. The last row wins where two hold the same phrase.
     *
     * @param value makes the value from the columns behind the phrase
     * @throws IllegalStateException if the resource is missing or a row cannot be read
     */
    public static <T> PhraseTable<T> load(Class<?> anchor, String resource, Function<List<String>, T> value) {
        Builder<T> builder = builder();
        for (List<String> row : Resources.rows(anchor, resource)) {
            T loaded = Resources.convert(resource, row, columns -> value.apply(columns.subList(1, columns.size())));
            for (String phrase : row.get(0).split("\\|", -1)) {
                builder.put(phrase, loaded);
            }
        }
        return builder.build();
    }

    /** A builder for a table made in code. */
    public static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /** The longest phrase that starts at {@code offset}, if that is the start of a word; null for none. */
    public @Nullable PhraseMatch<T> matchAt(CharSequence text, int offset) {
        return matchAt(text, offset, text.length());
    }

    /** The longest phrase within {@code [offset, limit)} that starts at {@code offset}, the start of a word. */
    public @Nullable PhraseMatch<T> matchAt(CharSequence text, int offset, int limit) {
        return startsWord(text, offset) ? match(text, offset, limit, true) : null;
    }

    /** As {@link #matchAt(CharSequence, int)}, but letters may follow: for phrases glued to the next word. */
    public @Nullable PhraseMatch<T> prefixAt(CharSequence text, int offset) {
        return startsWord(text, offset) ? match(text, offset, text.length(), false) : null;
    }

    /** The first match at or behind {@code from}, the longest of those that start there; null for none. */
    public @Nullable PhraseMatch<T> find(CharSequence text, int from) {
        return find(text, from, text.length());
    }

    /** The first match within {@code [from, limit)}, the longest of those that start there; null for none. */
    public @Nullable PhraseMatch<T> find(CharSequence text, int from, int limit) {
        boolean inWord = from > 0 && from < limit && isWordPart(text.charAt(from - 1));
        for (int offset = from; offset < limit; offset++) {
            char c = text.charAt(offset);
            boolean wordPart = isWordPart(c);
            PhraseMatch<T> match = inWord && wordPart || isGlue(c) ? null : match(text, offset, limit, true);
            if (match != null) {
                return match;
            }
            inWord = wordPart;
        }
        return null;
    }

    /** All matches from left to right, the longest at each place, none overlapping another. */
    public List<PhraseMatch<T>> findAll(CharSequence text) {
        List<PhraseMatch<T>> matches = new ArrayList<>();
        PhraseMatch<T> match = find(text, 0);
        while (match != null) {
            matches.add(match);
            match = find(text, match.end());
        }
        return matches;
    }

    /** The value of {@code phrase} if the whole of it, however spaced, is in the table; null otherwise. */
    public @Nullable T get(CharSequence phrase) {
        return get(phrase, 0, phrase.length());
    }

    /** The value of {@code text[start, end)} if the whole of it, however spaced, is in the table; null otherwise. */
    public @Nullable T get(CharSequence text, int start, int end) {
        long found = startsWord(text, start) ? walk(text, start, end, true) : NOTHING;
        return found >>> 32 == end ? trie.value((int) found) : null;
    }

    /** The value of what {@link #matchAt(CharSequence, int)} finds; null for none. */
    public @Nullable T valueAt(CharSequence text, int offset) {
        long found = startsWord(text, offset) ? walk(text, offset, text.length(), true) : NOTHING;
        return found == NOTHING ? null : trie.value((int) found);
    }

    /** The characters, folded, that the phrases of each value begin with: what to look at before anything is looked up. */
    public Map<T, String> firstCharacters() {
        return trie.firstCharacters();
    }

    private @Nullable PhraseMatch<T> match(CharSequence text, int offset, int limit, boolean wholeWord) {
        long found = walk(text, offset, limit, wholeWord);
        T value = found == NOTHING ? null : trie.value((int) found);
        return value == null ? null : new PhraseMatch<>(offset, (int) (found >>> 32), value);
    }

    /** Where the longest phrase ends and, in the lower half, the node of its value: no object for what is only asked. */
    private long walk(CharSequence text, int offset, int limit, boolean wholeWord) {
        int node = PhraseTrie.ROOT;
        int gap = 0;
        long longest = NOTHING;
        for (int i = offset; i < limit; i++) {
            char c = ScriptFolding.fold(text.charAt(i));
            if (c == ' ') {
                if (i == offset || ++gap > LONGEST_GAP) {
                    break;
                }
                continue;
            }
            // A mark behind the last letter belongs to the match: «نوشتهٔ» is found where «نوشته» is.
            boolean mark = c == ScriptFolding.NOTHING;
            node = mark ? node : trie.child(node, c);
            if (node < 0) {
                break;
            }
            gap = mark ? gap : 0;
            T value = mark && (gap > 0 || !wholeWord) ? null : trie.value(node);
            if (value != null && (!wholeWord || endsWord(text, i + 1))) {
                longest = (long) (i + 1) << 32 | node;
            }
        }
        return longest;
    }

    private static boolean startsWord(CharSequence text, int offset) {
        if (offset >= text.length() || isGlue(text.charAt(offset))) {
            return false;
        }
        return offset == 0 || !isWordPart(text.charAt(offset - 1)) || !isWordPart(text.charAt(offset));
    }

    private static boolean endsWord(CharSequence text, int end) {
        return end >= text.length() || !isWordPart(text.charAt(end)) || !isWordPart(text.charAt(end - 1));
    }

    private static boolean isWordPart(char c) {
        return c < WORD_PARTS.length ? WORD_PARTS[c] : isLetterOrGlue(c);
    }

    private static boolean isLetterOrGlue(char c) {
        return Character.isLetterOrDigit(c) || isGlue(c);
    }

    /** {@link #isLetterOrGlue} of the characters that Persian text is made of. */
    private static boolean[] wordParts() {
        boolean[] parts = new boolean[0x700];
        for (char c = 0; c < parts.length; c++) {
            parts[c] = isLetterOrGlue(c);
        }
        return parts;
    }

    /** What stands inside words and is no letter: half-space, kashida, marks. */
    private static boolean isGlue(char c) {
        return ScriptFolding.fold(c) == ScriptFolding.NOTHING;
    }

    /**
     * Collects phrases; not thread-safe.
     *
     * @param <T> the type of the values
     */
    public static final class Builder<T> {
        private final PhraseTrie.Builder<T> trie = new PhraseTrie.Builder<>();

        private Builder() {}

        /**
         * Adds a phrase, or replaces its value.
         *
         * @throws IllegalArgumentException if the phrase has no character that counts
         */
        public Builder<T> put(String phrase, T value) {
            int node = PhraseTrie.ROOT;
            for (int i = 0; i < phrase.length(); i++) {
                char c = ScriptFolding.fold(phrase.charAt(i));
                node = c == ScriptFolding.NOTHING || c == ' ' ? node : trie.step(node, c);
            }
            if (node == PhraseTrie.ROOT) {
                throw new IllegalArgumentException("phrase: is empty");
            }
            trie.set(node, Objects.requireNonNull(value, "value"));
            return this;
        }

        /** Builds the table. */
        public PhraseTable<T> build() {
            return new PhraseTable<>(trie.build());
        }
    }
}
