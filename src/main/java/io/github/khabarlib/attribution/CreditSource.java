package io.github.khabarlib.attribution;

import io.github.khabarlib.publisher.OutletName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source formula names, as far as it has been read; tokens are those of its {@link CreditText}. */
final class CreditSource {
    /** An outlet, body or person by the tokens of its name, and the outlet's id if a table has it. */
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

    /** A press office was named: «روابط عمومی». */
    boolean office;

    /** The name is one of the table and no ordinary word. */
    boolean known;

    /** The name is one of the table, though it may be an ordinary word. */
    boolean listed;

    /** The name is that of an outlet by another credit of the article. */
    boolean credited;

    /** Someone speaks to it, so that who speaks stands before it: «به … گفت». */
    boolean addressed;

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
        return known || credited || outletWord && !names.isEmpty();
    }

    void addName(CreditText text, int from, int to) {
        OutletName name = text.tables.outlets.get(text.slice(from, to));
        if (name == null) {
            names.add(new Name(from, to, null));
            return;
        }
        listed = true;
        known |= !name.ordinaryWord();
        names.add(new Name(from, to, name.outlet().id().orElse(null)));
    }

    void addDesk(String named) {
        desk = desk == null ? named : desk + " " + named;
    }

    /** Takes over the source that this one relays; a person is no link of a chain. */
    void join(CreditSource inner) {
        relays = true;
        if (!inner.person) {
            names.addAll(inner.names);
        }
        desk = desk == null ? inner.desk : desk;
        place = place == null ? inner.place : place;
    }
}
