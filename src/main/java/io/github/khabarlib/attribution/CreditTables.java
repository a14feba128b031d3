package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.publisher.OutletName;
import io.github.khabarlib.publisher.Outlets;
import io.github.khabarlib.text.ScriptFolding;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The tables that the rules for credits read. Immutable and thread-safe. */
final class CreditTables {
    final PhraseTable<CreditOpening> openings = load("credit-openings.tsv", kind(CreditOpening.class));
    final PhraseTable<DeskWord> desks = load("credit-desks.tsv", kind(DeskWord.class));
    final PhraseTable<SourceWord> words = load("credit-words.tsv", kind(SourceWord.class));

    private final Map<SourceWord, String> wordsBegin = words.firstCharacters();

    /** Kinds of outlet; true where the word belongs to the outlet's name. */
    final PhraseTable<Boolean> types = load("credit-types.tsv", either("kept", "dropped"));

    /** Places; true for a city or province, false for a country. */
    final PhraseTable<Boolean> places = load("credit-places.tsv", either("city", "country"));

    final PhraseTable<Boolean> givenNames = load("credit-names.tsv", either("given", ""));
    final PhraseTable<OutletName> outlets = outletNames();

    CreditTables() {}

    static CreditTables standard() {
        return Standard.TABLES;
    }

    private static <T> PhraseTable<T> load(String resource, Function<List<String>, T> value) {
        return PhraseTable.load(CreditTables.class, resource, value);
    }

    private static <E extends Enum<E>> Function<List<String>, E> kind(Class<E> type) {
        return columns -> Enum.valueOf(type, columns.get(0).toUpperCase(Locale.ROOT));
    }

    private static Function<List<String>, Boolean> either(String yes, String no) {
        return columns -> {
            String value = columns.get(0);
            if (!value.equals(yes) && !value.equals(no)) {
                throw new IllegalArgumentException("kind: " + value);
            }
            return value.equals(yes);
        };
    }

    /** Whether words of a kind may begin with a character; most that are asked for do not. */
    boolean mayBegin(SourceWord kind, char first) {
        return wordsBegin.getOrDefault(kind, "").indexOf(ScriptFolding.fold(first)) >= 0;
    }

    /** A name that ends in alef takes «ی» before what it belongs to: «ایسنای خراسان». */
    private static PhraseTable<OutletName> outletNames() {
        PhraseTable.Builder<OutletName> builder = PhraseTable.builder();
        for (OutletName name : Outlets.standard().names()) {
            builder.put(name.name(), name);
            if (name.name().endsWith("ا") && !name.ordinaryWord()) {
                builder.put(name.name() + "ی", name);
            }
        }
        return builder.build();
    }

    private static final class Standard {
        private static final CreditTables TABLES = new CreditTables();
    }
}
