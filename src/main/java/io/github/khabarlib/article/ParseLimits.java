package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bounds on what a parse may take in; each bites with a warning, never with an exception.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class ParseLimits implements Serializable {
    private static final long serialVersionUID = 1L;

    private final int maxInputBytes;
    private final int maxDepth;
    private final int maxNodes;
    private final int maxTextChars;
    private final int maxLines;
    private final int maxJsonLdChars;
    private final int maxCombiningMarks;

    private ParseLimits(Builder builder) {
        this.maxInputBytes = builder.maxInputBytes;
        this.maxDepth = builder.maxDepth;
        this.maxNodes = builder.maxNodes;
        this.maxTextChars = builder.maxTextChars;
        this.maxLines = builder.maxLines;
        this.maxJsonLdChars = builder.maxJsonLdChars;
        this.maxCombiningMarks = builder.maxCombiningMarks;
    }

    /** A builder with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that starts from this value. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.maxInputBytes = maxInputBytes;
        builder.maxDepth = maxDepth;
        builder.maxNodes = maxNodes;
        builder.maxTextChars = maxTextChars;
        builder.maxLines = maxLines;
        builder.maxJsonLdChars = maxJsonLdChars;
        builder.maxCombiningMarks = maxCombiningMarks;
        return builder;
    }

    /** Bytes (or characters of markup) read of the input; 16 MiB. */
    public int maxInputBytes() {
        return maxInputBytes;
    }

    /** Depth of nested elements; 512. */
    public int maxDepth() {
        return maxDepth;
    }

    /** Nodes of a page; 500,000. */
    public int maxNodes() {
        return maxNodes;
    }

    /** UTF-16 units of source text; 4,000,000. */
    public int maxTextChars() {
        return maxTextChars;
    }

    /** Lines of a plain text, blank ones too; 100,000. Those of a page are bounded by its nodes. */
    public int maxLines() {
        return maxLines;
    }

    /** UTF-16 units of one JSON-LD block; 2 Mi. */
    public int maxJsonLdChars() {
        return maxJsonLdChars;
    }

    /** Length of a run of combining marks; 30. */
    public int maxCombiningMarks() {
        return maxCombiningMarks;
    }

    /** The limits that hold where none are given. */
    public static ParseLimits standard() {
        return builder().build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ParseLimits that
                && maxInputBytes == that.maxInputBytes
                && maxDepth == that.maxDepth
                && maxNodes == that.maxNodes
                && maxTextChars == that.maxTextChars
                && maxLines == that.maxLines
                && maxJsonLdChars == that.maxJsonLdChars
                && maxCombiningMarks == that.maxCombiningMarks;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                maxInputBytes, maxDepth, maxNodes, maxTextChars, maxLines, maxJsonLdChars, maxCombiningMarks);
    }

    @Override
    public String toString() {
        return "ParseLimits[" + "maxInputBytes=" + maxInputBytes + ", maxDepth=" + maxDepth + ", maxNodes=" + maxNodes
                + ", maxTextChars=" + maxTextChars + ", maxLines=" + maxLines + ", maxJsonLdChars=" + maxJsonLdChars
                + ", maxCombiningMarks="
                + maxCombiningMarks + "]";
    }

    /** Collects the components; not thread-safe. Components that may be absent take null for absent. */
    public static final class Builder {
        private int maxInputBytes = 16 << 20;
        private int maxDepth = 512;
        private int maxNodes = 500_000;
        private int maxTextChars = 4_000_000;
        private int maxLines = 100_000;
        private int maxJsonLdChars = 2 << 20;
        private int maxCombiningMarks = 30;

        private Builder() {}

        private static int positive(int value, String limit) {
            if (value <= 0) {
                throw new IllegalArgumentException(limit + ": must be positive, was " + value);
            }
            return value;
        }

        /** Sets {@link ParseLimits#maxInputBytes()}. */
        public Builder maxInputBytes(int maxInputBytes) {
            this.maxInputBytes = positive(maxInputBytes, "maxInputBytes");
            return this;
        }

        /** Sets {@link ParseLimits#maxDepth()}. */
        public Builder maxDepth(int maxDepth) {
            this.maxDepth = positive(maxDepth, "maxDepth");
            return this;
        }

        /** Sets {@link ParseLimits#maxNodes()}. */
        public Builder maxNodes(int maxNodes) {
            this.maxNodes = positive(maxNodes, "maxNodes");
            return this;
        }

        /** Sets {@link ParseLimits#maxTextChars()}. */
        public Builder maxTextChars(int maxTextChars) {
            this.maxTextChars = positive(maxTextChars, "maxTextChars");
            return this;
        }

        /** Sets {@link ParseLimits#maxLines()}. */
        public Builder maxLines(int maxLines) {
            this.maxLines = positive(maxLines, "maxLines");
            return this;
        }

        /** Sets {@link ParseLimits#maxJsonLdChars()}. */
        public Builder maxJsonLdChars(int maxJsonLdChars) {
            this.maxJsonLdChars = positive(maxJsonLdChars, "maxJsonLdChars");
            return this;
        }

        /** Sets {@link ParseLimits#maxCombiningMarks()}. */
        public Builder maxCombiningMarks(int maxCombiningMarks) {
            this.maxCombiningMarks = positive(maxCombiningMarks, "maxCombiningMarks");
            return this;
        }

        /**
         * Builds the value.
         */
        public ParseLimits build() {
            return new ParseLimits(this);
        }
    }
}
