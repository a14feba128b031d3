package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * What the tag of an element means for the text in it, by a table.
 *
 * @param name the tag, in small letters
 * @param silent whether the element shows no text
 * @param block whether it stands on lines of its own
 * @param button whether its text is parted from what stands beside it
 * @param link whether its text leads elsewhere
 * @param small whether its text is sub- or superscript
 * @param madeUp whether a site made the element up
 * @param markup what follows for the element from its tag alone
 */
record TagTraits(
        String name,
        boolean silent,
        boolean block,
        boolean button,
        boolean link,
        boolean small,
        boolean madeUp,
        Markup markup) {
    private static final Set<Trait> NONE = EnumSet.noneOf(Trait.class);
    private static final Markup PLAIN = new Markup(false, false, false, 0, "", ClassWords.NONE);

    private enum Trait {
        SILENT,
        BLOCK,
        BUTTON,
        LINK,
        BOLD,
        SMALL,
        PLAIN
    }

    /** The traits of elements with that tag, given in small letters; {@code hints} reads the name of one that a site made up. */
    static TagTraits of(String tag, ToLongFunction<String> hints) {
        TagTraits known = Holder.TABLE.get(tag);
        if (known != null) {
            return known;
        }
        return tag.indexOf('-') > 0 ? of(tag, NONE, true, hints.applyAsLong(tag)) : of(tag, NONE, false, 0);
    }

    /** Whether the tag alone says nothing of what its text is. */
    boolean isPlain() {
        return !markup.bold() && markup.hints() == 0;
    }

    private static TagTraits of(String name, Set<Trait> traits, boolean madeUp, long hints) {
        return new TagTraits(
                name,
                traits.contains(Trait.SILENT),
                traits.contains(Trait.BLOCK),
                traits.contains(Trait.BUTTON),
                traits.contains(Trait.LINK),
                traits.contains(Trait.SMALL),
                madeUp,
                markup(traits.contains(Trait.BOLD), hints));
    }

    private static Markup markup(boolean bold, long hints) {
        return bold || hints != 0 ? new Markup(false, bold, false, hints, "", ClassWords.NONE) : PLAIN;
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
        traits.forEach((tag, known) -> table.put(tag, of(tag, known, false, hints.getOrDefault(tag, 0L))));
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
