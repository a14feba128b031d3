package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.attribution.SpeakerPhrase.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Leads pronouns, roles and short names back to persons. Drafts must come in order. Used by one thread. */
final class SpeakerResolver {
    private final List<TextBlock> blocks;
    private final PersonIndex persons;
    private final Map<PersonEntry, Integer> numbers = new LinkedHashMap<>();
    private @Nullable PersonEntry lastPerson;
    private @Nullable PersonEntry lastBody;
    private List<Speaker> lastSpeakers = List.of();
    private @Nullable PersonEntry lastNamed;
    /** A role for which no bearer was named yet. */
    private @Nullable String waiting;

    SpeakerResolver(List<TextBlock> blocks, PersonIndex persons) {
        this.blocks = blocks;
        this.persons = persons;
    }

    /** Takes up the names of all speakers, so that the fullest of each is known before the first is asked for. */
    void prepare(List<StatementDraft> drafts) {
        for (StatementDraft draft : drafts) {
            for (SpeakerPhrase phrase : draft.speakers) {
                boolean known = draft.form != StatementForm.HEADLINE || persons.knows(draft.units, phrase);
                if (phrase.hasName() && known && !persons.isOutlet(draft.units, phrase)) {
                    persons.add(draft.units, phrase);
                }
            }
        }
        drafts.forEach(this::bindRoles);
    }

    /**
     * News names a speaker by role in the lead and by name in the body, or the other way round: a role that nobody
     * bears by the article's words belongs to the first speaker named behind it, else to the last before it, if nothing
     * is said of what they are.
     */
    private void bindRoles(StatementDraft draft) {
        for (SpeakerPhrase phrase : draft.speakers) {
            if (!isKnown(draft)) {
                return;
            }
            if (persons.isOutlet(draft.units, phrase)) {
                continue;
            }
            if (phrase.hasName()) {
                bindName(persons.add(draft.units, phrase));
            } else if (phrase.type() == SpeakerPhrase.Type.PERSON && phrase.hasRole() && !isSomebody(draft, phrase)) {
                bindRole(draft.units.text(phrase.role().start(), phrase.role().end()));
            }
        }
    }

    private void bindName(PersonEntry person) {
        if (waiting != null && !person.hasRole()) {
            persons.addRole(person, waiting);
        }
        waiting = null;
        lastNamed = person;
    }

    private void bindRole(String role) {
        if (persons.byRole(role) != null) {
            return;
        }
        if (lastNamed == null) {
            waiting = role;
        } else if (!lastNamed.hasRole()) {
            persons.addRole(lastNamed, role);
        }
    }

    /** Whether a statement without a verb has a speaker who is known to be one. */
    boolean isKnown(StatementDraft draft) {
        SpeakerPhrase phrase = draft.speakers.get(0);
        return draft.form != StatementForm.HEADLINE || phrase.isSure() || persons.knows(draft.units, phrase);
    }

    List<Speaker> resolve(StatementDraft draft) {
        List<Speaker> speakers = new ArrayList<>();
        if (draft.speakers.isEmpty()) {
            lastSpeakers.forEach(speaker -> speakers.add(again(speaker)));
            if (speakers.isEmpty()) {
                speakers.add(unnamed());
            }
            return speakers;
        }
        for (SpeakerPhrase phrase : draft.speakers) {
            speakers.addAll(speakers(draft, phrase));
        }
        lastSpeakers = speakers;
        return speakers;
    }

    private List<Speaker> speakers(StatementDraft draft, SpeakerPhrase phrase) {
        boolean together = lastSpeakers.size() > 1 && isPlural(draft, phrase);
        return together
                ? lastSpeakers.stream()
                        .map(speaker -> oneOf(draft, phrase, speaker))
                        .toList()
                : List.of(speaker(draft, phrase));
    }

    /** «آنان» behind several who spoke together means all of them. */
    private Speaker oneOf(StatementDraft draft, SpeakerPhrase phrase, Speaker speaker) {
        return start(draft, phrase, SpeakerForm.PRONOUN)
                .name(speaker.name().orElse(null))
                .person(speaker.person().orElse(null))
                .resolution(again(speaker).resolution())
                .build();
    }

    private static Speaker unnamed() {
        return Speaker.builder()
                .form(SpeakerForm.NONE)
                .resolution(Resolution.UNRESOLVED)
                .build();
    }

    private static Speaker again(Speaker speaker) {
        Resolution resolution =
                speaker.resolution() == Resolution.UNRESOLVED ? Resolution.UNRESOLVED : Resolution.COREFERENCE;
        return speaker.toBuilder()
                .form(SpeakerForm.NONE)
                .mention(null)
                .span(null)
                .resolution(resolution)
                .build();
    }

    private Speaker speaker(StatementDraft draft, SpeakerPhrase phrase) {
        return switch (phrase.type()) {
            case PRONOUN -> pronoun(draft, phrase, meant(draft, phrase));
            case DEMONSTRATIVE -> pronoun(draft, phrase, demonstrated(draft, phrase));
            case BODY -> body(draft, phrase);
            case PERSON -> person(draft, phrase);
        };
    }

    private Speaker person(StatementDraft draft, SpeakerPhrase phrase) {
        if (persons.isOutlet(draft.units, phrase)) {
            return body(draft, phrase);
        }
        return phrase.hasName() ? named(draft, phrase) : role(draft, phrase);
    }

    /** «آنان» is rather a body or people than a person; «وی» is always a person. */
    private @Nullable PersonEntry meant(StatementDraft draft, SpeakerPhrase phrase) {
        boolean plural = isPlural(draft, phrase);
        return plural && lastBody != null ? lastBody : lastPerson;
    }

    /** «ایشان» is none: it honours one. */
    private static boolean isPlural(StatementDraft draft, SpeakerPhrase phrase) {
        String word = draft.units.text(phrase.start(), phrase.end());
        return phrase.type() == SpeakerPhrase.Type.PRONOUN
                && (word.startsWith("آن") || word.equals("اینان") || word.equals("نامبردگان"));
    }

    private Speaker.Builder start(StatementDraft draft, SpeakerPhrase phrase, SpeakerForm form) {
        StatementUnits units = draft.units;
        Span span = blocks.get(draft.block).text().toSource(units.start(phrase.start()), units.end(phrase.end() - 1));
        return Speaker.builder()
                .form(form)
                .mention(units.text(phrase.start(), phrase.end()))
                .span(span);
    }

    private static @Nullable String text(StatementDraft draft, Range range) {
        return range.isEmpty() ? null : draft.units.text(range.start(), range.end());
    }

    private int number(PersonEntry person) {
        return numbers.computeIfAbsent(person, unknown -> numbers.size() + 1);
    }

    private Speaker pronoun(StatementDraft draft, SpeakerPhrase phrase, @Nullable PersonEntry person) {
        PersonEntry known =
                person == null ? persons.lastBefore(draft.block, draft.units.start(phrase.start())) : person;
        Speaker.Builder builder = start(draft, phrase, SpeakerForm.PRONOUN);
        if (known == null) {
            return builder.resolution(Resolution.UNRESOLVED).build();
        }
        lastPerson = phrase.type() == SpeakerPhrase.Type.PRONOUN ? known : lastPerson;
        return builder.name(known.full())
                .person(number(known))
                .resolution(Resolution.COREFERENCE)
                .build();
    }

    /** «این وزارت» is a body, «این سخنگو» the bearer of such a role, «این مقام» whoever spoke last. */
    private @Nullable PersonEntry demonstrated(StatementDraft draft, SpeakerPhrase phrase) {
        String noun = draft.units.text(phrase.role().start(), phrase.role().end());
        boolean body = draft.units.is(phrase.role().start(), StatementWord.Kind.ORGANISATION);
        if (body) {
            PersonEntry named = persons.bodyLike(noun);
            return named == null ? lastBody : named;
        }
        PersonEntry bearer = persons.byRole(noun);
        return bearer == null || (lastPerson != null && lastPerson.bears(RoleName.of(noun))) ? lastPerson : bearer;
    }

    private Speaker body(StatementDraft draft, SpeakerPhrase phrase) {
        String words = draft.units.text(phrase.start(), phrase.end());
        PersonEntry body = persons.addBody(words);
        lastBody = body;
        return start(draft, phrase, SpeakerForm.NAME)
                .name(words)
                .person(number(body))
                .resolution(Resolution.EXPLICIT)
                .build();
    }

    private Speaker named(StatementDraft draft, SpeakerPhrase phrase) {
        PersonEntry person = persons.add(draft.units, phrase);
        lastPerson = person;
        String bare = phrase.bareName(draft.units);
        String titles = phrase.titles(draft.units);
        boolean full = persons.key(bare).equals(person.key());
        return start(draft, phrase, phrase.hasRole() ? SpeakerForm.NAME_ROLE : SpeakerForm.NAME)
                .name(titles.isEmpty() ? person.bare() : titles + ' ' + person.bare())
                .role(text(draft, phrase.role()))
                .person(number(person))
                .resolution(full ? Resolution.EXPLICIT : Resolution.COREFERENCE)
                .build();
    }

    private Speaker role(StatementDraft draft, SpeakerPhrase phrase) {
        String role = draft.units.text(phrase.role().start(), phrase.role().end());
        PersonEntry person = isSomebody(draft, phrase) ? null : persons.byRole(role);
        Speaker.Builder builder = start(draft, phrase, SpeakerForm.ROLE).role(role);
        if (person == null) {
            return builder.resolution(Resolution.UNRESOLVED).build();
        }
        lastPerson = person;
        return builder.name(person.full())
                .person(number(person))
                .resolution(Resolution.COREFERENCE)
                .build();
    }

    /** «یک مقام …»: somebody who was not spoken of before. */
    private static boolean isSomebody(StatementDraft draft, SpeakerPhrase phrase) {
        return draft.units.is(phrase.role().start(), StatementWord.Kind.QUANTIFIER);
    }
}
