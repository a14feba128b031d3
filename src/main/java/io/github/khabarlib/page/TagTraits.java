package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the tag of an element means for the text in it, by a table.
 *
 * @param silent whether the element shows no text
 * @param block whether it stands on lines of its own
 * @param button whether its text is parted from what stands beside it
 * @param link whether its text leads elsewhere
 * @param small whether its text is sub- or superscript
 * @param markup what follows for the element from its tag alone
 */
record TagTraits(boolean silent, boolean block, boolean button, boolean link, boolean small, Markup markup) {
    private static final TagTraits UNKNOWN = of(EnumSet.noneOf(Trait.class), 0);

    private enum Trait {
        SILENT,
        BLOCK,
        BUTTON,
        LINK,
        BOLD,
        SMALL
    }

    /** The traits of elements with that tag, given in small letters. */
    static TagTraits of(String tag) {
        return Holder.TABLE.getOrDefault(tag, UNKNOWN);
    }

    /** Whether a site made the tag up. */
    static boolean isMadeUp(String tag) {
        return tag.indexOf('-') > 0;
    }

    /** The traits of a tag that a site made up, whose name hints at so much. */
    static TagTraits madeUp(long hints) {
        return hints == 0 ? UNKNOWN : of(EnumSet.noneOf(Trait.class), hints);
    }

    /** Whether the tag alone says nothing of what its text is. */
    boolean isPlain() {
        return !markup.bold() && markup.hints() == 0;
    }

    private static TagTraits of(Set<Trait> traits, long hints) {
        return new TagTraits(
                traits.contains(Trait.SILENT),
                traits.contains(Trait.BLOCK),
                traits.contains(Trait.BUTTON),
                traits.contains(Trait.LINK),
                traits.contains(Trait.SMALL),
                new Markup(false, traits.contains(Trait.BOLD), false, hints, "", List.of()));
    }

    private static Map<String, TagTraits> load() {
        Map<String, Set<Trait>> traits = new HashMap<>();
        Map<String, Long> hints = new HashMap<>();
        for (String line : Resources.lines(TagTraits.class, "tags.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String tag : cells[1].split(" ", -1)) {
                Set<Trait> known = traits.computeIfAbsent(tag, t -> EnumSet.noneOf(Trait.class));
                if (isTrait(cells[0])) {
                    known.add(Trait.valueOf(cells[0]));
                } else {
                    hints.merge(tag, Hint.valueOf(cells[0]).bit(), (a, b) -> a | b);
                }
            }
        }
        Map<String, TagTraits> table = new HashMap<>();
        traits.forEach((tag, known) -> table.put(tag, of(known, hints.getOrDefault(tag, 0L))));
        return table;
    }

    private static boolean isTrait(String name) {
        for (Trait trait : Trait.values()) {
            if (trait.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static final class Holder {
        static final Map<String, TagTraits> TABLE = load();
    }
}
