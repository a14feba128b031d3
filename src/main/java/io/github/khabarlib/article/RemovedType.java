package io.github.khabarlib.article;

import java.util.Locale;

/**
 * What a removed stretch of source text is.
 */
public enum RemovedType {
    /** «انتهای پیام» and its like. */
    END_MARKER,
    /** Menus, breadcrumbs, skip links. */
    NAVIGATION,
    /** Share buttons and channel plugs. */
    SHARE,
    /** Readers' comments and invitations to comment. */
    COMMENT,
    /** Form fields, captchas, log-ins. */
    FORM,
    /** Lists of other articles. */
    RELATED,
    /** Continue-reading lines and boxes. */
    READ_MORE,
    /** Date lines. */
    DATE,
    /** News and editor codes. */
    CODE,
    /** Section names. */
    CATEGORY,
    /** Names of authors, editors and photographers. */
    BYLINE,
    /** A line that names the source. */
    SOURCE_LINE,
    /** Short links. */
    SHORTLINK,
    /** Tags. */
    TAG,
    /** Captions and photo notes outside figures. */
    PHOTO,
    /** Audio and video player text. */
    PLAYER,
    /** Advertisements. */
    AD,
    /** Disclaimers. */
    DISCLAIMER,
    /** Copyright lines. */
    COPYRIGHT,
    /** View counts. */
    VIEWS,
    /** Debris of markup. */
    MARKUP,
    /** What is none of the others. */
    OTHER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name used in JSON: lower case, words parted by hyphens. */
    public String id() {
        return id;
    }
}
