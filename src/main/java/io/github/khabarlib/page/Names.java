package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What class attributes say, remembered from page to page, as few of a site's are new on its next page.
 *
 * <p>Safe for use by several threads; remembers a bounded number of names.
 */
final class Names {
    private static final int MOST = 4_000;
    private static final int LONGEST = 200;
    private static final Set<String> HIDDEN_NAMES = Set.of(
            "element-hidden", "visually-hidden", "sr-only", "screen-reader-text", "element-invisible", "u-hidden");
    private static final Set<String> BOLD_NAMES = Set.of("font-bold", "font-extrabold", "font-black", "font-semibold");
    private static final Set<String> FLEX_NAMES = Set.of("flex", "d-flex", "grid", "inline-flex");

    private final Hints hints = Hints.standard();
    private final Map<String, Markup> classes = new ConcurrentHashMap<>();
    private final Map<String, Long> others = new ConcurrentHashMap<>();

    /** What a class attribute says. */
    Markup of(String name) {
        Markup known = classes.get(name);
        if (known != null) {
            return known;
        }
        Markup read = read(name);
        if (name.length() <= LONGEST && classes.size() < MOST) {
            classes.put(name, read);
        }
        return read;
    }

    /** What an id or a role hints at. */
    long hintsOf(String name) {
        Long known = others.get(name);
        if (known != null) {
            return known;
        }
        long read = hints.of(name);
        if (name.length() <= LONGEST && others.size() < MOST) {
            others.put(name, read);
        }
        return read;
    }

    private Markup read(String name) {
        boolean hidden = false;
        boolean hiddenSomewhere = false;
        boolean responsive = name.indexOf(':') >= 0;
        boolean bold = false;
        boolean flex = false;
        List<String> words = words(name);
        for (String word : words) {
            hidden |= HIDDEN_NAMES.contains(word) || word.startsWith("visually-hidden");
            hiddenSomewhere |= word.equals("hidden") || word.equals("d-none");
            responsive |= word.startsWith("d-") && word.lastIndexOf('-') > 1;
            bold |= BOLD_NAMES.contains(word);
            flex |= FLEX_NAMES.contains(word);
        }
        // «hidden lg:block», «d-none d-md-flex»: hidden on small screens only.
        return new Markup(hidden || (hiddenSomewhere && !responsive), bold, flex, hints.of(name), "", words);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(name, " \t\n\u000B\f\r");
        while (parts.hasMoreTokens()) {
            words.add(parts.nextToken());
        }
        return List.copyOf(words);
    }
}
