package io.github.khabarlib.assembly;

import io.github.khabarlib.phrase.PhraseTable;

/** The line with which a site names itself: «… پایگاه خبری تحلیلی …». */
final class SiteNames {
    /** In characters. */
    private static final int LONGEST = 70;

    private static final PhraseTable<Boolean> KINDS =
            PhraseTable.load(SiteNames.class, "site-kinds.tsv", columns -> Boolean.TRUE);

    private SiteNames() {}

    /** Whether the line names a site and says nothing more. */
    static boolean isName(String line) {
        return line.length() <= LONGEST
                && line.chars().noneMatch(c -> ":؛.؟!".indexOf(c) >= 0)
                && KINDS.find(line, 0) != null;
    }
}
