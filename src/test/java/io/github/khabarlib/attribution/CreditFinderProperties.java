package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CreditFinderProperties {
    private static final PersianNormalizer NORMALIZER = PersianNormalizer.builder()
            .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
            .build();

    /** Pieces of formulas in any order: most make no sense, all must be survived. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "به گزارش",
                        "به نقل از",
                        "در گفت‌وگو با",
                        "خبرگزاری",
                        "ایسنا",
                        "مهر",
                        "«کوهسار»",
                        "منبع:",
                        "باز نشر",
                        "گروه اجتماعی",
                        "تهران",
                        "-",
                        "/",
                        "(",
                        ")",
                        "،",
                        ".",
                        "\n",
                        "گفت:",
                        "نوشت",
                        "به",
                        "خبرنگار",
                        "در بیانیه",
                        "آمده است",
                        "از گرگان",
                        "و",
                        "این",
                        "باران خوبی بارید",
                        "«",
                        "بر اساس این گزارش",
                        "به گفته",
                        "او",
                        "رئیس",
                        "يك",
                        "\u200c",
                        "  ",
                        "\u0640",
                        "12:30")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join(" ", pieces));
    }

    @Property
    void spansLieInTheTextInOrder(@ForAll("texts") String text) {
        int last = 0;
        for (Credit credit : CreditFinder.standard().find(text)) {
            assertTrue(credit.span().start() >= last, credit::toString);
            assertTrue(credit.span().end() <= text.length() && !credit.span().isEmpty(), credit::toString);
            last = credit.span().start();
        }
    }

    @Property
    void theTextIsTheSpanNormalised(@ForAll("texts") String text) {
        for (Credit credit : CreditFinder.standard().find(text)) {
            String again = NORMALIZER.normalize(credit.span().of(text));
            assertEquals(bare(credit.text()), bare(again));
        }
    }

    @Property
    void outletsLieWithinTheirCredit(@ForAll("texts") String text) {
        for (Credit credit : CreditFinder.standard().find(text)) {
            credit.outlets().forEach(outlet -> {
                Span span = outlet.span().orElseThrow();
                assertTrue(credit.span().contains(span), credit::toString);
                assertEquals(bare(outlet.name()), bare(NORMALIZER.normalize(span.of(text))));
            });
        }
    }

    @Property
    void creditsDoNotOverlap(@ForAll("texts") String text) {
        List<Credit> credits = CreditFinder.standard().find(text);
        for (int i = 1; i < credits.size(); i++) {
            assertTrue(!credits.get(i - 1).span().overlaps(credits.get(i).span()), credits::toString);
        }
    }

    @Property
    void whatTheCreditsSayTogetherNeverFails(@ForAll String text) {
        List<Credit> credits = CreditFinder.standard().find(text);
        assertEquals(
                Sourcing.agency(credits).isPresent(), Sourcing.origin(credits).isPresent());
        assertTrue(Sourcing.dateline(credits).isEmpty() || !credits.isEmpty());
    }

    /** Quotation marks and spaces depend on what stands around a stretch. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\\u200c«»\"]", "");
    }
}
