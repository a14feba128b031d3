package io.github.khabarlib.page;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * A compiled selector and the name that an element must bear for it to match.
 *
 * @param text the selector
 * @param evaluator the selector, compiled
 * @param key {@code #id}, {@code .class}, {@code [attribute}, a tag name, or {@code *} where any element may match
 * @param guard the like of the first compound: where no element bears it, the selector matches nothing
 * @param nested whether what bears the guard stands around what matches
 */
record CompiledSelector(String text, Evaluator evaluator, String key, String guard, boolean nested) {
    static final String ANY = "*";

    static CompiledSelector of(String text) {
        for (String slow : new String[] {"~ ", ":only-", "-of-type", ":has(", ":contains"}) {
            if (text.contains(slow)) {
                throw new IllegalArgumentException("«" + slow.strip() + "» is too slow for hostile pages");
            }
        }
        return new CompiledSelector(text, QueryParser.parse(text), keyOf(text), guardOf(text), isNested(text.strip()));
    }

    boolean matches(Element root, Element element) {
        return evaluator.matches(root, element);
    }

    /** The id, class or tag of the last compound of a selector. */
    private static String keyOf(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('\\') >= 0) {
            return ANY;
        }
        return nameOf(lastCompound(text.strip()));
    }

    private static String guardOf(String text) {
        if (text.indexOf(',') >= 0 || text.indexOf('\\') >= 0) {
            return ANY;
        }
        int end = 0;
        while (end < text.length() && " >+".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return nameOf(text.substring(0, end));
    }

    /** Whether the compounds of a selector stand within one another; in doubt not. */
    private static boolean isNested(String text) {
        boolean parted = text.indexOf(' ') > 0 || text.indexOf('>') > 0;
        return parted && text.chars().noneMatch(c -> ",+~\\:[".indexOf(c) >= 0);
    }

    private static String nameOf(String compound) {
        // Names behind a colon are such as «:not(.ad)» excludes.
        int colon = compound.indexOf(':');
        String last = colon < 0 ? compound : compound.substring(0, colon);
        int id = last.indexOf('#');
        int name = last.indexOf('.');
        int bracket = last.indexOf('[');
        if (id >= 0 && (bracket < 0 || id < bracket)) {
            return word(last, id);
        }
        if (name >= 0 && (bracket < 0 || name < bracket)) {
            return word(last, name);
        }
        if (bracket >= 0) {
            String attribute = word(last, bracket);
            return attribute.length() > 1 && attribute.indexOf('^') < 0 ? attribute.toLowerCase(Locale.ROOT) : ANY;
        }
        String tag = word(' ' + last, 0).strip().toLowerCase(Locale.ROOT);
        return tag.isEmpty() ? ANY : tag;
    }

    private static String lastCompound(String text) {
        int depth = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            depth += c == ']' || c == ')' ? 1 : 0;
            depth -= c == '[' || c == '(' ? 1 : 0;
            if (depth == 0 && (c == ' ' || c == '>' || c == '+' || c == '~')) {
                return text.substring(i + 1);
            }
        }
        return text;
    }

    private static String word(String text, int start) {
        int end = start + 1;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.substring(start, end);
    }
}
