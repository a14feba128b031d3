package io.github.khabarlib.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What class attributes say, remembered from page to page, as few of a site's are new on its next page.
 *
 * <p>Safe for use by several threads; remembers a bounded number of names.
 */
final class Names {
    private static final int MOST = 4_000;
    private static final int LONGEST = 200;
    private static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("element-hidden", Style.HIDDEN),
            Map.entry("visually-hidden", Style.HIDDEN),
            Map.entry("sr-only", Style.HIDDEN),
            Map.entry("screen-reader-text", Style.HIDDEN),
            Map.entry("element-invisible", Style.HIDDEN),
            Map.entry("u-hidden", Style.HIDDEN),
            Map.entry("hidden", Style.HIDDEN_SOMEWHERE),
            Map.entry("d-none", Style.HIDDEN_SOMEWHERE),
            Map.entry("font-bold", Style.BOLD),
            Map.entry("font-extrabold", Style.BOLD),
            Map.entry("font-black", Style.BOLD),
            Map.entry("font-semibold", Style.BOLD),
            Map.entry("flex", Style.FLEX),
            Map.entry("d-flex", Style.FLEX),
            Map.entry("grid", Style.FLEX),
            Map.entry("inline-flex", Style.FLEX));
    private static final String STYLE = "has-";

    private final Hints hints = Hints.standard();
    private final Map<String, Markup> known = new ConcurrentHashMap<>();

    /** What the name of a class says of how its elements are shown. */
    private enum Style {
        HIDDEN,
        /** On screens of some widths. */
        HIDDEN_SOMEWHERE,
        BOLD,
        FLEX
    }

    /** What a class attribute says. */
    Markup of(String name) {
        Markup markup = known.get(name);
        if (markup == null) {
            markup = read(name);
            remember(name, markup);
        }
        return markup;
    }

    private void remember(String name, Markup markup) {
        if (known.size() >= MOST) {
            known.clear();
        }
        if (name.length() <= LONGEST) {
            known.put(name, markup);
        }
    }

    /** What an id or a role hints at. */
    long hintsOf(String name) {
        return hints.of(name);
    }

    private Markup read(String name) {
        boolean hidden = false;
        boolean hiddenSomewhere = false;
        boolean responsive = name.indexOf(':') >= 0;
        boolean bold = false;
        boolean flex = false;
        ClassWords words = ClassWords.of(name);
        for (String word : words.list()) {
            Style style = STYLES.get(word);
            hidden |= style == Style.HIDDEN || word.startsWith("visually-hidden");
            hiddenSomewhere |= style == Style.HIDDEN_SOMEWHERE;
            responsive |= word.startsWith("d-") && word.lastIndexOf('-') > 1;
            bold |= style == Style.BOLD;
            flex |= style == Style.FLEX;
        }
        // «hidden lg:block», «d-none d-md-flex»: hidden on small screens only.
        boolean shown = !hidden && (!hiddenSomewhere || responsive);
        return new Markup(!shown, bold, flex, hints.of(withoutStyles(name, words.list())), "", words);
    }

    /** «has-small-font-size» says how a paragraph looks, as editors of pages write, and not what it is. */
    private static String withoutStyles(String name, List<String> words) {
        return name.contains(STYLE)
                ? words.stream().filter(word -> !word.startsWith(STYLE)).collect(Collectors.joining(" "))
                : name;
    }
}
