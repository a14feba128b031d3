package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.attribution.StatementWord.Kind;
import io.github.khabarlib.data.Resources;
import io.github.khabarlib.phrase.PhraseTable;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Loads all words of the grammar of reported speech into one table. */
final class StatementWords {
    private final PhraseTable.Builder<StatementWord> table = PhraseTable.builder();
    private final Map<String, CueConjugation> verbs = new HashMap<>();

    private StatementWords() {}

    /** The table, loaded when first asked for. */
    static PhraseTable<StatementWord> table() {
        return Holder.TABLE;
    }

    /** Reads the tables anew. */
    static PhraseTable<StatementWord> load() {
        StatementWords words = new StatementWords();
        words.loadPlaces();
        words.loadRoles();
        words.loadList("speaker-organisations.tsv", Kind.ORGANISATION);
        words.loadList("statement-objects.tsv", StatementWord.THEME);
        words.loadList("speaker-works.tsv", StatementWord.WORK);
        words.loadList("speaker-outlets.tsv", StatementWord.OUTLET);
        words.loadList("speaker-people.tsv", Kind.PEOPLE);
        words.loadList("speaker-titles.tsv", Kind.TITLE);
        words.loadClasses();
        words.loadCues();
        words.loadList("statement-no-cues.tsv", Kind.NO_CUE);
        return words.table.build();
    }

    private void loadPlaces() {
        loadList("speaker-places.tsv", Kind.PLACE);
    }

    private void loadList(String resource, Kind kind) {
        loadList(resource, StatementWord.of(kind));
    }

    private void loadList(String resource, StatementWord word) {
        for (List<String> row : rows(resource)) {
            putAll(row.get(0), word);
        }
    }

    private void putAll(String phrases, StatementWord word) {
        for (String phrase : phrases.split("\\|", -1)) {
            table.put(phrase, word);
        }
    }

    private void loadRoles() {
        StatementWord one = StatementWord.of(Kind.ROLE);
        StatementWord many = StatementWord.of(Kind.PEOPLE);
        for (List<String> row : rows("speaker-roles.tsv")) {
            for (String role : row.get(0).split("\\|", -1)) {
                RoleForms.plurals(role).forEach(form -> table.put(form, many));
                RoleForms.singulars(role).forEach(form -> table.put(form, one));
            }
        }
    }

    private void loadClasses() {
        for (List<String> row : rows("statement-adjuncts.tsv")) {
            StatementWord word = Resources.convert("statement-adjuncts.tsv", row, StatementWords::ofClass);
            putAll(row.get(0), word);
        }
    }

    private static StatementWord ofClass(List<String> row) {
        return StatementWord.of(Kind.valueOf(constant(row.get(1))));
    }

    private static String constant(String column) {
        return column.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private void loadCues() {
        for (List<String> row : rows("statement-verbs.tsv")) {
            verbs.put(row.get(0), CueConjugation.of(row.get(0), row.get(1)));
        }
        for (List<String> row : rows("statement-cues.tsv")) {
            Resources.convert("statement-cues.tsv", row, this::putCue);
        }
    }

    private boolean putCue(List<String> row) {
        String lemma = row.get(0);
        EnumSet<CueFrame> frames = EnumSet.noneOf(CueFrame.class);
        for (String frame : row.get(1).split(",", -1)) {
            frames.add(CueFrame.valueOf(constant(frame)));
        }
        Polarity polarity = row.size() > 2 ? Polarity.valueOf(constant(row.get(2))) : Polarity.AFFIRMED;
        if (row.size() > 3) {
            CueEntry entry = new CueEntry(lemma, frames, polarity, false, false);
            put("", List.of(row.get(3).split("\\|", -1)), entry);
        } else {
            putForms(lemma, frames, polarity);
        }
        return true;
    }

    private void putForms(String lemma, EnumSet<CueFrame> frames, Polarity polarity) {
        int verbAt = lemma.lastIndexOf(' ') + 1;
        String noun = lemma.substring(0, verbAt);
        CueConjugation verb = verbs.get(lemma.substring(verbAt));
        if (verb == null) {
            throw new IllegalArgumentException("no stems for the verb of " + lemma);
        }
        verb.passive().forEach(form -> table.put(noun + form, StatementWord.of(Kind.NO_CUE)));
        put(noun, List.of(verb.participle()), new CueEntry(lemma, frames, polarity, true, false));
        put(noun, verb.singular(), new CueEntry(lemma, frames, polarity, false, false));
        put(noun, verb.plural(), new CueEntry(lemma, frames, polarity, false, true));
        putNegated(noun, verb, new CueEntry(lemma, frames, Polarity.NEGATED, false, false));
    }

    /** That somebody did not say a thing, or not call it so, is a statement; that he did not explain it is none. */
    private void putNegated(String noun, CueConjugation verb, CueEntry entry) {
        if (entry.has(CueFrame.SAY) || entry.has(CueFrame.PREDICATE)) {
            put(noun, verb.negated(), entry);
        } else {
            verb.negated().forEach(form -> table.put(noun + form, StatementWord.of(Kind.NO_CUE)));
        }
    }

    private void put(String noun, List<String> forms, CueEntry entry) {
        StatementWord word = StatementWord.cue(entry);
        forms.forEach(form -> table.put(noun + form, word));
    }

    private static List<List<String>> rows(String resource) {
        return Resources.rows(StatementWords.class, resource);
    }

    private static final class Holder {
        static final PhraseTable<StatementWord> TABLE = load();
    }
}
