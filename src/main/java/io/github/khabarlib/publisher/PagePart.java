package io.github.khabarlib.publisher;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A part of a page that a profile has selectors for. */
public enum PagePart {
    /** The headline. */
    TITLE,
    /** The line above the headline. */
    KICKER,
    /** The line below the headline that is no lead. */
    SUBTITLE,
    /** The summary before the body. */
    LEAD,
    /** The element, or elements, that hold the body. */
    BODY,
    /** The date of publication, as printed. */
    DATE,
    /** The date of the last change, as printed. */
    MODIFIED,
    /** The news code; what stands before its digits is left out. */
    CODE,
    /** The links of the section path, or the element around them. */
    SECTION,
    /** The links of the tags, or the element around them. */
    TAGS,
    /** Names of authors. */
    AUTHOR,
    /** The agency that the report is from. */
    AGENCY,
    /** Captions of pictures. */
    CAPTION,
    /** Links to related articles, or the element around them. */
    RELATED,
    /** What stands in the body and is no part of it. */
    REMOVE;

    private final String key = name().toLowerCase(Locale.ROOT);

    /** The name used in profile files. */
    public String key() {
        return key;
    }

    /** The part of that name. */
    static Optional<PagePart> ofKey(String key) {
        return Arrays.stream(values()).filter(part -> part.key.equals(key)).findFirst();
    }

    /** The names used in profile files, for messages. */
    static String keys() {
        return Arrays.stream(values()).map(PagePart::key).collect(Collectors.joining(", "));
    }
}
