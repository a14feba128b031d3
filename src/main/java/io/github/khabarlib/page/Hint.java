package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import org.jspecify.annotations.Nullable;

/** What the name of an element, or a label above a list, says about the text in it. */
enum Hint {
    NAVIGATION(RemovedType.NAVIGATION),
    BREADCRUMB(RemovedType.NAVIGATION),
    FOOTER(RemovedType.NAVIGATION),
    SIDEBAR(RemovedType.RELATED),
    SHARE(RemovedType.SHARE),
    COMMENT(RemovedType.COMMENT),
    RELATED(RemovedType.RELATED),
    POPULAR(RemovedType.RELATED),
    READ_MORE(RemovedType.READ_MORE),
    TAGS(RemovedType.TAG),
    AD(RemovedType.AD),
    FORM(RemovedType.FORM),
    AUTHOR_BOX(RemovedType.BYLINE),
    PLAYER(RemovedType.PLAYER),
    TOOLS(RemovedType.OTHER),
    SHORTLINK(RemovedType.SHORTLINK),
    VIEWS(RemovedType.VIEWS),
    DATE(RemovedType.DATE),
    CODE(RemovedType.CODE),
    CATEGORY(RemovedType.CATEGORY),
    COPYRIGHT(RemovedType.COPYRIGHT),
    DISCLAIMER(RemovedType.DISCLAIMER),
    SOURCE(RemovedType.SOURCE_LINE),
    END(RemovedType.END_MARKER),
    CAPTION(RemovedType.PHOTO),
    BYLINE(RemovedType.BYLINE),
    TITLE(null),
    KICKER(null),
    SUBTITLE(null),
    LEAD(null),
    BODY(null),
    HEADER(null);

    private final @Nullable RemovedType type;

    Hint(@Nullable RemovedType type) {
        this.type = type;
    }

    /** Its place in a set of bits that lives no longer than a page. */
    @SuppressWarnings("EnumOrdinal")
    long bit() {
        return 1L << ordinal();
    }

    /** What text under this hint is when it is taken out; null where the hint takes nothing out. */
    @Nullable
    RemovedType removedType() {
        return type;
    }
}
