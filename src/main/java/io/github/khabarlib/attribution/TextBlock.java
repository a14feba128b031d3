package io.github.khabarlib.attribution;

import io.github.khabarlib.text.AlignedText;
import java.io.Serializable;
import java.util.Objects;

/**
 * A block of an article as the finders of credits and statements read it: its normalised text, and what it is as far as
 * that is known. Immutable, thread-safe and serializable.
 */
public final class TextBlock implements Serializable {
    private static final long serialVersionUID = 1L;

    private final AlignedText text;
    private final Kind kind;

    private TextBlock(AlignedText text, Kind kind) {
        this.text = Objects.requireNonNull(text, "text");
        this.kind = Objects.requireNonNull(kind, "kind");
    }

    /** Makes one. */
    public static TextBlock of(AlignedText text, Kind kind) {
        return new TextBlock(text, kind);
    }

    /** The normalised text, with the way back to the source. */
    public AlignedText text() {
        return text;
    }

    /** What the block is. */
    public Kind kind() {
        return kind;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextBlock that && text.equals(that.text) && kind == that.kind;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, kind);
    }

    @Override
    public String toString() {
        return "TextBlock[kind=" + kind + ", text=" + text.text() + "]";
    }

    /** What a block is. */
    public enum Kind {
        /** Not settled yet; may be body, headline or boilerplate. */
        UNKNOWN,
        /** The headline (تیتر). */
        TITLE,
        /** The line above the headline (روتیتر). */
        KICKER,
        /** The line below the headline (زیرتیتر). */
        SUBTITLE,
        /** The summary before the body (لید). */
        LEAD,
        /** A heading within the body. */
        HEADING,
        /** A paragraph or quotation of the body. */
        PARAGRAPH,
        /** An item of a list in the body. */
        LIST_ITEM,
        /** The caption of a picture. */
        CAPTION,
        /** Anything that is no part of the article's text. */
        OTHER
    }
}
