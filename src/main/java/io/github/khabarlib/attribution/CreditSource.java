package io.github.khabarlib.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source formula names, as far as it has been read; tokens are those of its {@link CreditText}. */
final class CreditSource {
    /** An outlet or body: its name's tokens, and what the name is when it is not those tokens as they stand. */
    record Name(int from, int to, @Nullable String id) {}

    final List<Name> names = new ArrayList<>();

    /** Token behind the source. */
    int end;

    @Nullable
    String desk;

    @Nullable
    String reporter;

    @Nullable
    String place;

    /** «این گزارش», «این خبرگزاری»: points back. */
    boolean anaphor;

    /** A person: pronoun, role, title or name. */
    boolean person;

    /** The words before the name say that it is an outlet: a kind of outlet, a reporter, a press office. */
    boolean outletWord;

    /** Who works for the outlet was named: «خبرنگار». */
    boolean agent;

    /** The name is one of the table and no ordinary word. */
    boolean known;

    /** The name is one of the table, though it may be an ordinary word. */
    boolean listed;

    /** It relays another source. */
    boolean relays;

    CreditSource(int from) {
        end = from;
    }

    boolean isEmpty() {
        return names.isEmpty() && desk == null && !agent && !anaphor && !person;
    }

    /** Whether it is sure to be an outlet, not any body or person. */
    boolean isOutlet() {
        return known || outletWord && !names.isEmpty();
    }
}
