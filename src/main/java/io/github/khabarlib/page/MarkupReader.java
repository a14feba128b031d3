package io.github.khabarlib.page;

import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jsoup.nodes.Element;

/** Reads the markup of elements. */
final class MarkupReader {
    private static final Markup NO_NAME = new Markup(false, false, false, 0, "", ClassWords.NONE);

    private final Names names;
    private final ToLongFunction<String> hintsOfName;

    MarkupReader(Names names) {
        this.names = names;
        this.hintsOfName = names::hintsOf;
    }

    /** The traits of elements with that tag; the name of one that a site made up says as much as a class. */
    TagTraits traits(String tag) {
        return TagTraits.of(tag, hintsOfName);
    }

    Markup read(Element element, TagTraits tag) {
        int attributes = element.attributesSize();
        if (attributes == 0) {
            return tag.markup();
        }
        String name = element.attr("class");
        Markup named = name.isEmpty() ? NO_NAME : names.of(name);
        if (attributes == 1 && !name.isEmpty() && tag.isPlain()) {
            return named;
        }
        return read(element, tag.markup(), named);
    }

    private Markup read(Element element, Markup tag, Markup named) {
        String id = element.attr("id");
        String style = element.attr("style");
        boolean hidden = named.hidden() || hiddenByStyle(style) || hiddenByAttribute(element);
        boolean bold = tag.bold() || named.bold() || boldByStyle(style);
        boolean flex = named.flex()
                || (style.contains("flex") && style.replace(" ", "").contains("display:flex"));
        long hints = named.hints() | tag.hints() | attributeHints(element, id);
        boolean sameAsNamed = id.isEmpty()
                && hidden == named.hidden()
                && bold == named.bold()
                && flex == named.flex()
                && hints == named.hints();
        return sameAsNamed ? named : new Markup(hidden, bold, flex, hints, id, named.classes());
    }

    private static boolean hiddenByAttribute(Element element) {
        return element.hasAttr("hidden") && !element.attr("hidden").equals("until-found");
    }

    private static boolean hiddenByStyle(String style) {
        if (style.isEmpty() || (style.indexOf('n') < 0 && style.indexOf('N') < 0)) {
            return false;
        }
        String packed = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return packed.contains("display:none") || packed.contains("visibility:hidden");
    }

    private static boolean boldByStyle(String style) {
        return style.contains("bold") && style.replace(" ", "").contains("font-weight:bold");
    }

    private long attributeHints(Element element, String id) {
        long found = id.isEmpty() ? 0 : names.hintsOf(id);
        String role = element.attr("role");
        if (!role.isEmpty()) {
            found |= names.hintsOf(role);
        }
        String property = element.attr("itemprop");
        return property.isEmpty() ? found : found | propertyHints(property);
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
