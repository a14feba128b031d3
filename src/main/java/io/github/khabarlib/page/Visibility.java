package io.github.khabarlib.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Tells what an element's markup says of itself: whether a reader sees it, what its tag stands for. */
final class Visibility {
    private static final Set<String> HIDDEN_NAMES = Set.of(
            "element-hidden", "visually-hidden", "sr-only", "screen-reader-text", "element-invisible", "u-hidden");

    private Visibility() {}

    /** Whether markup alone says that the element is not shown. Style sheets are not read. */
    static boolean hidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("until-found")) {
            return true;
        }
        String style = element.attr("style");
        if (!style.isEmpty() && hiddenByStyle(style)) {
            return true;
        }
        String name = element.className();
        return !name.isEmpty() && hiddenByName(name);
    }

    private static boolean hiddenByStyle(String style) {
        if (style.indexOf("none") < 0 && style.indexOf("hidden") < 0 && style.indexOf("NONE") < 0) {
            return false;
        }
        String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    private static boolean hiddenByName(String name) {
        if (name.indexOf("hidden") < 0
                && name.indexOf("none") < 0
                && name.indexOf("sr") < 0
                && name.indexOf("invisible") < 0
                && name.indexOf("reader") < 0) {
            return false;
        }
        boolean hidden = false;
        for (String word : name.split(" ", -1)) {
            if (HIDDEN_NAMES.contains(word)) {
                return true;
            }
            hidden |= word.equals("hidden") || word.equals("d-none");
        }
        // «hidden lg:block», «d-none d-md-flex»: hidden on small screens only.
        return hidden
                && name.indexOf(':') < 0
                && name.indexOf("d-sm-") < 0
                && name.indexOf("d-md-") < 0
                && name.indexOf("d-lg-") < 0
                && name.indexOf("d-xl-") < 0;
    }

    /** Whether the element makes its text bold, by tag, style or a common utility class. */
    static boolean bold(Element element) {
        if (element.nameIs("b") || element.nameIs("strong")) {
            return true;
        }
        if (element.attributesSize() == 0) {
            return false;
        }
        String name = element.className();
        String style = element.attr("style");
        return name.contains("font-bold")
                || name.contains("font-extrabold")
                || name.contains("font-black")
                || name.contains("font-semibold")
                || (style.contains("bold") && style.replace(" ", "").contains("font-weight:bold"));
    }

    /** Whether the element sets its text small, lowered or raised. */
    static boolean small(Element element) {
        return element.nameIs("sub") || element.nameIs("sup") || element.nameIs("small");
    }

    /** Whether the element lays its children out as boxes of their own, by style or a common utility class. */
    static boolean flex(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String name = ' ' + element.className() + ' ';
        return name.contains(" flex ")
                || name.contains(" d-flex ")
                || name.contains(" grid ")
                || name.contains(" inline-flex ")
                || element.attr("style").contains("display:flex");
    }

    /** The hints that lie in the tag itself and in microdata. */
    static long tagHints(Element element, String name) {
        long hints = switch (name) {
            case "nav" -> Hint.NAVIGATION.bit();
            case "footer" -> Hint.FOOTER.bit();
            case "aside" -> Hint.SIDEBAR.bit();
            case "form", "button" -> Hint.FORM.bit();
            case "figcaption" -> Hint.CAPTION.bit();
            case "header" -> Hint.HEADER.bit();
            case "time" -> Hint.DATE.bit();
            default -> 0L;
        };
        return element.hasAttr("itemprop") ? hints | propertyHints(element.attr("itemprop")) : hints;
    }

    private static long propertyHints(String property) {
        return switch (property) {
            case "articleBody" -> Hint.BODY.bit();
            case "headline" -> Hint.TITLE.bit();
            case "description" -> Hint.LEAD.bit();
            case "alternativeHeadline" -> Hint.KICKER.bit();
            case "datePublished", "dateModified" -> Hint.DATE.bit();
            case "articleSection" -> Hint.CATEGORY.bit();
            case "keywords" -> Hint.TAGS.bit();
            case "author", "creator" -> Hint.BYLINE.bit();
            case "comment" -> Hint.COMMENT.bit();
            default -> 0L;
        };
    }
}
