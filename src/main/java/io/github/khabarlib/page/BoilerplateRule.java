package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a phrase of the boilerplate table stands for, and how it counts.
 *
 * @param type what it is
 * @param modes where and with what around it
 */
record BoilerplateRule(RemovedType type, Set<Mode> modes) {
    /** How a phrase counts. */
    enum Mode {
        /** A line of nothing but such phrases, dates, numbers and signs is boilerplate. */
        WHOLE,
        /** As {@link #WHOLE}: the name of a section. */
        SECTION,
        /** As {@link #WHOLE}, and codes or initials may follow; also at the end of a paragraph. */
        END,
        /** With a colon, slash, dash or number behind it: what follows belongs to it. */
        LABEL,
        /** As {@link #WHOLE} or {@link #LABEL}: heads a list of lines. */
        HEADER,
        /** A line that starts with it is boilerplate. */
        START,
        /** A line with it is boilerplate. */
        WITHIN,
        /** A short line that ends with it, and no full stop, is boilerplate. */
        ENDING,
        /** A line or short paragraph with it is a disclaimer. */
        DISCLAIMER,
        /** Where a sentence of a paragraph starts with it, the rest of the paragraph is boilerplate. */
        TAIL,
        /** As {@link #TAIL}, if a colon follows. */
        TAIL_LABEL,
        /** A label with a colon that is boilerplate by itself, while the rest of the line is not. */
        HEAD
    }

    static BoilerplateRule of(List<String> columns) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        for (String mode : columns.get(1).split(",", -1)) {
            modes.add(Mode.valueOf(constant(mode)));
        }
        return new BoilerplateRule(RemovedType.valueOf(constant(columns.get(0))), modes);
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Whether a line of nothing but such phrases is boilerplate. */
    boolean coversLine() {
        return is(Mode.WHOLE) || is(Mode.SECTION);
    }

    boolean is(Mode mode) {
        return modes.contains(mode);
    }
}
