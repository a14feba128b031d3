package io.github.khabarlib.text;

import io.github.khabarlib.article.Span;
import io.github.khabarlib.data.Idle;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes Persian text as a careful editor would: Persian letters and digits, quotation marks, punctuation, spaces and
 * half-spaces. Text of other languages and scripts is left as it is as far as that can be told. Immutable and
 * thread-safe; an instance is cheap.
 *
 * <p>Normalising twice changes nothing more, and every line is treated by itself.
 */
public final class PersianNormalizer implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final PersianNormalizer STANDARD = builder().build();

    /** How much is changed. */
    public enum Level {
        /** Only what is sure. */
        SAFE,
        /** All that is more likely right than wrong. */
        FULL
    }

    /** What becomes of line ends. */
    public enum LineBreaks {
        /** Every line end becomes one line feed; lines in are lines out. */
        KEEP,
        /** Line ends are white space as any other, for blocks with hard wraps. */
        JOIN
    }

    private final Level level;
    private final LineBreaks lineBreaks;
    private final boolean letters;
    private final boolean digits;
    private final boolean references;
    private final boolean marks;
    private final boolean punctuation;
    private final boolean halfSpaces;
    private final transient Idle<Passes> idle = new Idle<>();

    private PersianNormalizer(Builder builder) {
        level = builder.level;
        lineBreaks = builder.lineBreaks;
        letters = builder.letters;
        digits = builder.digits;
        references = builder.references;
        marks = builder.marks;
        punctuation = builder.punctuation;
        halfSpaces = builder.halfSpaces;
    }

    private Object readResolve() {
        return builder()
                .level(level)
                .lineBreaks(lineBreaks)
                .letters(letters)
                .digits(digits)
                .references(references)
                .keepMarks(marks)
                .punctuation(punctuation)
                .halfSpaces(halfSpaces)
                .build();
    }

    /** Level {@link Level#SAFE}, line ends kept. */
    public static PersianNormalizer standard() {
        return STANDARD;
    }

    /** A builder set as {@link #standard()} is. */
    public static Builder builder() {
        return new Builder();
    }

    /** The normalised {@code text}. */
    public String normalize(CharSequence text) {
        Worker worker = worker();
        String normalized = worker.normalize(text);
        worker.giveBack();
        return normalized;
    }

    /** The normalised {@code text}, with the way back to it. */
    public AlignedText align(CharSequence text) {
        Objects.requireNonNull(text, "text");
        return align(text.toString(), new Span(0, text.length()));
    }

    /**
     * The normalised {@code source[range]}; offsets are into the whole {@code source}.
     *
     * @throws IndexOutOfBoundsException if the range reaches beyond the source
     */
    public AlignedText align(String source, Span range) {
        Worker worker = worker();
        AlignedText aligned = worker.align(source, range);
        worker.giveBack();
        return aligned;
    }

    /** One who normalises many texts as this does, one after the other, with less memory than it takes to begin anew for each. */
    public Worker worker() {
        return new Worker(this);
    }

    /**
     * Normalises one text after the other in memory that is used again. What it returns is the caller's. Not thread-safe.
     */
    public static final class Worker {
        /** In characters; what a longer text needed is not kept. */
        private static final int LONGEST_KEPT = 1 << 14;

        private final PersianNormalizer options;
        private @Nullable Passes passes;

        private Worker(PersianNormalizer options) {
            this.options = options;
            passes = options.idle.take();
        }

        /** As {@link PersianNormalizer#normalize}. */
        public String normalize(CharSequence text) {
            Objects.requireNonNull(text, "text");
            return run(text.toString(), 0, text.length()).toString();
        }

        /**
         * As {@link PersianNormalizer#align(String, Span)}.
         *
         * @throws IndexOutOfBoundsException if the range reaches beyond the source
         */
        public AlignedText align(String source, Span range) {
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(range, "range");
            Objects.checkFromToIndex(range.start(), range.end(), source.length());
            TextBuffer buffer = run(source, range.start(), range.end());
            return new AlignedText(buffer.toString(), range, Alignment.of(buffer));
        }

        private TextBuffer run(String source, int from, int to) {
            Passes known = passes;
            Passes run = known == null ? new Passes(options) : known;
            // Not kept until the text is done: what is left amid its work is of no use.
            passes = null;
            TextBuffer buffer = run.run(source, from, to);
            passes = to - from > LONGEST_KEPT ? null : run;
            return buffer;
        }

        /**
         * Leaves the memory to the next worker of the same normaliser, this one beginning anew should it be used again.
         * Whoever does not call it wastes it, no more.
         */
        public void giveBack() {
            Passes known = passes;
            if (known != null) {
                options.idle.give(known);
                passes = null;
            }
        }
    }

    Level level() {
        return level;
    }

    boolean joinsLines() {
        return lineBreaks == LineBreaks.JOIN;
    }

    boolean changesLetters() {
        return letters;
    }

    boolean changesDigits() {
        return digits;
    }

    boolean decodesReferences() {
        return references;
    }

    boolean keepsMarks() {
        return marks;
    }

    boolean spacesPunctuation() {
        return punctuation;
    }

    boolean restoresHalfSpaces() {
        return halfSpaces;
    }

    /** Chooses what is normalised. Not thread-safe. */
    public static final class Builder {
        private Level level = Level.SAFE;
        private LineBreaks lineBreaks = LineBreaks.KEEP;
        private boolean letters = true;
        private boolean digits = true;
        private boolean references = true;
        private boolean marks;
        private boolean punctuation = true;
        private boolean halfSpaces = true;

        private Builder() {}

        /** How much is changed; {@link Level#SAFE} if not set. */
        public Builder level(Level level) {
            this.level = Objects.requireNonNull(level, "level");
            return this;
        }

        /** What becomes of line ends; {@link LineBreaks#KEEP} if not set. */
        public Builder lineBreaks(LineBreaks lineBreaks) {
            this.lineBreaks = Objects.requireNonNull(lineBreaks, "lineBreaks");
            return this;
        }

        /** Whether letters become Persian ones, ligatures plain letters, and kashida goes; yes if not set. */
        public Builder letters(boolean change) {
            letters = change;
            return this;
        }

        /** Whether Arabic-Indic digits become Persian ones; yes if not set. ASCII digits stay in either case. */
        public Builder digits(boolean change) {
            digits = change;
            return this;
        }

        /** Whether character references left in the text, such as {@code nbsp} and {@code zwnj}, are read; yes if not set. */
        public Builder references(boolean decode) {
            references = decode;
            return this;
        }

        /** Whether vowel and Quranic marks stay; not if not set. */
        public Builder keepMarks(boolean keep) {
            marks = keep;
            return this;
        }

        /** Whether quotation marks, punctuation and the spaces around it are put right; yes if not set. */
        public Builder punctuation(boolean change) {
            punctuation = change;
            return this;
        }

        /** Whether half-spaces are restored; yes if not set. Those that are there stay in either case. */
        public Builder halfSpaces(boolean restore) {
            halfSpaces = restore;
            return this;
        }

        /** The normaliser. */
        public PersianNormalizer build() {
            return new PersianNormalizer(this);
        }
    }
}
