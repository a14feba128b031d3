package io.github.khabarlib.attribution;

import io.github.khabarlib.attribution.SpeakerPhrase.Range;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons an article names, found by surname and by role. Filled first, then read; used by one thread. */
final class PersonIndex {
    private static final int MOST_BEARERS = 16;

    private final Map<String, PersonEntry> byName = new HashMap<>();
    private final Map<String, List<PersonEntry>> byRole = new HashMap<>();
    private final Map<String, PersonEntry> bodies = new HashMap<>();
    /** An article names the same few persons and roles again and again: what each is compared as. */
    private final Map<String, String> nameKeys = new HashMap<>();

    private final Map<String, RoleName> roleNames = new HashMap<>();
    private final Set<RoleName> spokenRoles = new HashSet<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<String> outlets = new HashSet<>();

    /** A person named in the text. */
    private record Mention(int block, int offset, PersonEntry person) {
        boolean isBefore(int otherBlock, int otherOffset) {
            return block < otherBlock || (block == otherBlock && offset < otherOffset);
        }
    }

    /** Takes up all persons whom the text of a block names together with a title or role, outlets left out. */
    void collect(int block, StatementUnits units, StatementMask credits) {
        SpeakerParser parser = new SpeakerParser(units);
        int i = 0;
        while (i < units.size()) {
            boolean starts = isNameStart(units, i) && !credits.isOutlet(i);
            SpeakerPhrase phrase = starts ? parser.parse(i, Math.min(units.size(), i + 40)) : null;
            if (phrase != null && isPerson(units, phrase)) {
                PersonEntry person = add(units, phrase);
                if (opensClause(units, i - 1)) {
                    mentions.add(new Mention(block, units.start(i), person));
                }
                i = phrase.name().end();
            } else {
                i++;
            }
        }
    }

    /** The first person whom units {@code [from, to)} name with title or role; null if none. */
    static @Nullable SpeakerPhrase firstPerson(StatementUnits units, int from, int to) {
        SpeakerParser parser = new SpeakerParser(units);
        for (int i = from; i < to; i++) {
            SpeakerPhrase phrase = isNameStart(units, i) ? parser.parse(i, to) : null;
            if (phrase != null && isPerson(units, phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** Notes that a name is that of an outlet. */
    void addOutlet(String name) {
        outlets.add(PersonEntry.squash(name));
    }

    /** Whether a phrase is the bare name of an outlet that the article credits. */
    boolean isOutlet(StatementUnits units, SpeakerPhrase phrase) {
        Range name = phrase.name();
        return phrase.hasName()
                && !phrase.hasRole()
                && phrase.titles() == 0
                && outlets.contains(key(units.text(name.start(), name.end())));
    }

    private static boolean isNameStart(StatementUnits units, int i) {
        return switch (units.kind(i)) {
            case TITLE -> !units.is(i - 1, Kind.TITLE);
            case PLAIN -> !isNounBefore(units, i - 1);
            case SIGN -> units.isOpening(i);
            default -> false;
        };
    }

    private static boolean opensClause(StatementUnits units, int before) {
        return switch (units.kind(before)) {
            case SIGN, CONNECTIVE, CONTRAST, ADVERB, TIME, SUBORDINATOR -> true;
            default -> false;
        };
    }

    private static boolean isNounBefore(StatementUnits units, int i) {
        return switch (units.kind(i)) {
            case PLAIN, TITLE, MONTH, PLACE, DOCUMENT, ROLE, ORGANISATION, PEOPLE, DEMONSTRATIVE, NUMBER -> true;
            default -> false;
        };
    }

    private static boolean isPerson(StatementUnits units, SpeakerPhrase phrase) {
        int words = phrase.words(units);
        boolean roled = units.is(phrase.role().start(), Kind.ROLE) && phrase.hasRole() && words >= 2 && words <= 5;
        boolean stops = units.endsSpeaker(phrase.end());
        boolean broken = words > 0 && units.is(phrase.name().end() - 1, Kind.TITLE);
        boolean titled = phrase.titles() > 0 && words >= 1 && words <= 4 && stops;
        return phrase.hasName() && !broken && (roled || titled);
    }

    /** The person that a phrase with a name means; taken up if not known yet. */
    PersonEntry add(StatementUnits units, SpeakerPhrase phrase) {
        String bare = phrase.bareName(units);
        PersonEntry known = byName(bare);
        PersonEntry person = known == null ? bySurname(bare) : known;
        person.name(phrase.titles() == 0 ? bare : phrase.fullName(units), bare);
        if (phrase.hasRole()) {
            addRole(person, units.text(phrase.role().start(), phrase.role().end()));
        }
        return person;
    }

    /** The person who was known by the end of this name alone, else a new one; known by all of the name from now on. */
    private PersonEntry bySurname(String bare) {
        List<String> keys = PersonEntry.keys(bare);
        PersonEntry person = bySurname(keys);
        keys.forEach(key -> byName.putIfAbsent(key, person));
        return person;
    }

    private PersonEntry bySurname(List<String> keys) {
        for (String key : keys) {
            PersonEntry person = byName.get(key);
            if (person != null && person.key().equals(key)) {
                return person;
            }
        }
        return new PersonEntry();
    }

    /** A body, by its own words. */
    PersonEntry addBody(String words) {
        String key = key(words);
        PersonEntry known = byName.get(key);
        if (known != null) {
            return known;
        }
        PersonEntry body = new PersonEntry();
        body.name(words, words);
        byName.put(key, body);
        bodies.put(roleName(words).head(), body);
        return body;
    }

    /** The body spoken of last whose name opens with this noun; null if none. */
    @Nullable
    PersonEntry bodyLike(String noun) {
        return bodies.get(roleName(noun).head());
    }

    /** The person named last before a place in the text; null if none. */
    @Nullable
    PersonEntry lastBefore(int block, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).isBefore(block, offset)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? null : mentions.get(low - 1).person();
    }

    /** Notes that a person bears a role. */
    void addRole(PersonEntry person, String role) {
        RoleName name = roleName(role);
        if (person.addRole(name)) {
            List<PersonEntry> bearers = byRole.computeIfAbsent(name.head(), head -> new ArrayList<>());
            if (bearers.size() < MOST_BEARERS && !bearers.contains(person)) {
                bearers.add(person);
            }
        }
    }

    /** The person with this name or surname, without titles; null if none. */
    @Nullable
    PersonEntry byName(String bare) {
        return byName.get(key(bare));
    }

    /** Who bears a role that these words may mean, or the second of two joined by «و»; null if none. */
    @Nullable
    PersonEntry byRole(String role) {
        PersonEntry bearer = byOneRole(role);
        int joint = bearer == null ? role.indexOf(" و ") : -1;
        return joint < 0 ? bearer : byOneRole(role.substring(joint + 3));
    }

    private @Nullable PersonEntry byOneRole(String role) {
        RoleName name = roleName(role);
        for (PersonEntry person : byRole.getOrDefault(name.head(), List.of())) {
            if (person.bears(name)) {
                return person;
            }
        }
        return null;
    }

    /** A phrase that ends with a role, cut to the longest that somebody is said to bear; itself if nobody is. */
    SpeakerPhrase knownRole(StatementUnits units, SpeakerPhrase phrase) {
        for (int end = phrase.role().end() - 1; end > phrase.role().start(); end--) {
            RoleName role = RoleName.of(units.text(phrase.role().start(), end));
            if (isBorne(role) && !units.is(end - 1, Kind.DEMONSTRATIVE)) {
                return phrase.cutTo(end);
            }
        }
        return phrase;
    }

    private boolean isBorne(RoleName role) {
        return spokenRoles.contains(role)
                || byRole.getOrDefault(role.head(), List.of()).stream().anyMatch(person -> person.hasRole(role));
    }

    /** The person whose name a phrase holds; null if it holds none, or none that is known. */
    @Nullable
    PersonEntry named(StatementUnits units, SpeakerPhrase phrase) {
        return phrase.hasName() ? byName(phrase.bareName(units)) : null;
    }

    /** Remembers one who has spoken. */
    void spoke(StatementUnits units, SpeakerPhrase phrase) {
        if (phrase.hasName()) {
            add(units, phrase);
        } else if (phrase.hasRole()) {
            spokenRoles.add(
                    roleName(units.text(phrase.role().start(), phrase.role().end())));
        }
    }

    /** Whether a phrase means somebody who is known by name and role or title, or has spoken before. */
    boolean knows(StatementUnits units, SpeakerPhrase phrase) {
        if (phrase.hasName()) {
            return named(units, phrase) != null;
        }
        if (!phrase.hasRole()) {
            return false;
        }
        String role = units.text(phrase.role().start(), phrase.role().end());
        return spokenRoles.contains(roleName(role)) || byRole(role) != null;
    }

    /** A name without titles as it is compared. */
    String key(String name) {
        return nameKeys.computeIfAbsent(name, PersonEntry::squash);
    }

    private RoleName roleName(String role) {
        return roleNames.computeIfAbsent(role, RoleName::of);
    }
}
