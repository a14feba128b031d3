package io.github.khabarlib.page;

/** What a reader takes a block for. */
public enum BlockRole {
    /** Nothing known: the structure stage decides. All blocks of plain text. */
    UNKNOWN,
    /** The headline. */
    TITLE,
    /** The line above the headline. */
    KICKER,
    /** The line below the headline that is no lead. */
    SUBTITLE,
    /** The summary before the body. */
    LEAD,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** A block quotation of the body. */
    QUOTE,
    /** A heading within the body. */
    HEADING,
    /** An item of a list in the body. */
    LIST_ITEM,
    /** A row of a table in the body. */
    TABLE_ROW,
    /** A figure in the body; the span is its caption, empty where it has none. */
    FIGURE,
    /** A line that names authors. */
    BYLINE,
    /** Everything that is not the article. */
    REMOVED
}
