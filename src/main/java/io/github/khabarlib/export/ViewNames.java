package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.OutletMention;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The ids of a view: made of our words and of numbers, never of a page's words. Those of the lists stand bare; the same
 * with a column's prefix is the place in that column. Immutable.
 */
final class ViewNames {
    private final Map<String, Integer> outlets;

    private ViewNames(Map<String, Integer> outlets) {
        this.outlets = outlets;
    }

    static ViewNames of(Article article) {
        Map<String, Integer> outlets = new LinkedHashMap<>();
        for (OutletMention mention : Facts.outlets(article)) {
            outlets.putIfAbsent(key(mention), outlets.size());
        }
        return new ViewNames(outlets);
    }

    /** The id of an outlet that a credit of the article names. */
    String outlet(OutletMention mention) {
        return "outlet-" + (index(mention) + 1);
    }

    /** Its place in the list of outlets, from 0. */
    int index(OutletMention mention) {
        return outlets.getOrDefault(key(mention), 0);
    }

    private static String key(OutletMention mention) {
        return mention.id().orElse(mention.name());
    }

    static String credit(int index) {
        return part("credit", index);
    }

    static String statement(int index) {
        return part("statement", index);
    }

    static String warning(int index) {
        return part("warning", index);
    }

    static String part(String what, int index) {
        return what + '-' + (index + 1);
    }

    static String person(int number) {
        return "person-" + number;
    }

    /** The class of all that mentions a person. */
    static String personClass(int number) {
        return "p" + number;
    }

    /** The class of all parts of a statement. */
    static String statementClass(int index) {
        return "q" + (index + 1);
    }

    /** The places of {@code part} that a column may have, the likeliest first. */
    static List<String> places(String part) {
        return List.of(ViewColumn.ARTICLE + part, ViewColumn.SOURCE + part);
    }
}
