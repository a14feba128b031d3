package io.github.khabarlib.assembly;

import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells by its frequent words what language a text is in. */
final class Languages {
    static final String PERSIAN = "fa";
    static final String DARI = "prs";

    /** Different words of Dari in a text of Dari; a report from Kabul in an Iranian paper has fewer. */
    private static final int DARI_WORDS = 2;

    /** In words; enough to tell by. */
    private static final int SAMPLE = 3000;

    private static final PhraseTable<String> TABLE =
            PhraseTable.load(Languages.class, "language-words.tsv", columns -> columns.get(0));

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> dari = new HashSet<>();
    private int arabic;
    private int other;

    private Languages() {}

    /**
     * The language of {@code pieces}: {@value #PERSIAN}, {@value #DARI} or another; absent if nothing tells it.
     *
     * @param declared what the page says of itself
     */
    static Optional<String> of(List<Piece> pieces, Optional<String> declared) {
        Languages languages = new Languages();
        pieces.stream()
                .filter(piece -> piece.removed() == null)
                .forEach(piece -> languages.count(piece.aligned().tokens()));
        return languages.decide(declared.map(Languages::primary));
    }

    private static String primary(String tag) {
        int dash = tag.indexOf('-');
        boolean afghan = tag.regionMatches(true, 0, "fa-AF", 0, 5);
        return afghan ? DARI : dash > 0 ? tag.substring(0, dash) : tag;
    }

    static boolean isPersian(Optional<String> language) {
        return language.filter(tag -> tag.equals(PERSIAN) || tag.equals(DARI)).isPresent();
    }

    private void count(Tokens tokens) {
        for (int i = 0; i < tokens.size() && arabic + other <= SAMPLE; i++) {
            count(tokens, i);
        }
    }

    private void count(Tokens tokens, int i) {
        if (tokens.kind(i) == Kind.LATIN || (tokens.kind(i) == Kind.OTHER && isLetter(tokens, i))) {
            other++;
        } else if (tokens.kind(i) == Kind.WORD) {
            arabic++;
            countWord(tokens, i);
        }
    }

    private static boolean isLetter(Tokens tokens, int i) {
        return Character.isLetter(tokens.text().codePointAt(tokens.start(i)));
    }

    private void countWord(Tokens tokens, int i) {
        String language = TABLE.get(tokens.text(), tokens.start(i), tokens.end(i));
        if (DARI.equals(language)) {
            dari.add(tokens.token(i));
        } else if (language != null) {
            counts.merge(language, 1, Integer::sum);
        }
    }

    private Optional<String> decide(Optional<String> declared) {
        if (arabic == 0 && other == 0) {
            return Optional.empty();
        }
        if (other > arabic) {
            return declared.filter(tag -> !tag.equals(PERSIAN) && !tag.equals(DARI));
        }
        int persian = counts.getOrDefault(PERSIAN, 0);
        Optional<String> rival = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > persian)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
        return rival.isPresent() ? rival : Optional.of(isDari(declared) ? DARI : PERSIAN);
    }

    private boolean isDari(Optional<String> declared) {
        return dari.size() >= DARI_WORDS
                || (!dari.isEmpty() && declared.filter(DARI::equals).isPresent());
    }
}
