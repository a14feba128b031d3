package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text. */
class PersianNormalizerProperties {
    private static final PersianNormalizer SAFE = PersianNormalizer.standard();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> signs = Arbitraries.of(
                " ",
                " ",
                "\n",
                "\r\n",
                "\u200c",
                "\u200c",
                "\u00ad",
                "¬",
                "\u200f",
                "\u0640",
                "\u0654",
                "\u0653",
                "\u064b",
                "\u0651",
                "\"",
                "«",
                "»",
                "(",
                ")",
                "،",
                ",",
                "؟",
                "?",
                ".",
                ":",
                "!",
                "…",
                "&",
                "amp;",
                "&nbsp;",
                "&zwnj;",
                "&#8204;",
                "ﻻ",
                "ﷲ",
                "﷼",
                "ﮥ",
                "ۀ",
                "ي",
                "ك",
                "ى",
                "ة",
                "أ",
                "٣",
                "۳",
                "3",
                "a",
                "Z",
                "\ud83d\ude00",
                "\u200d",
                "\u0085",
                "\ufeff",
                "#",
                "@",
                "https://x.ir/",
                "www.",
                "ڕ",
                "ێ",
                "ٹ",
                "ال",
                "ے",
                "ە",
                "۔",
                "⸮");
        Arbitrary<String> pieces = Arbitraries.of(
                "می", "نمی", "شود", "ها", "های", "خانه", "ای", "کتاب", "رفته", "اند", "تر", "ترین", "ام", "بی", "هم",
                "که", "این", "کتابها", "میشود", "خانهای", "گفتگو", "به", "عنوان", "ا", "ب", "و", "ه", "ی");
        return Arbitraries.oneOf(signs, pieces, pieces).list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 5000)
    void lawsHold(@ForAll("texts") String text) {
        NormalizerLaws.hold(text);
    }

    @Property(tries = 2000)
    void twiceIsOnceWhateverIsLeft(
            @ForAll("texts") String text,
            @ForAll boolean letters,
            @ForAll boolean digits,
            @ForAll boolean references,
            @ForAll boolean marks,
            @ForAll boolean punctuation) {
        PersianNormalizer normalizer = PersianNormalizer.builder()
                .letters(letters)
                .digits(digits)
                .references(references)
                .keepMarks(marks)
                .punctuation(punctuation)
                .build();
        String once = normalizer.normalize(text);
        assertEquals(once, normalizer.normalize(once));
    }

    @Property
    void linesAreTreatedByThemselves(@ForAll("texts") String first, @ForAll("texts") String second) {
        String a = first.replaceAll("[\r\n\u0085]", " ");
        String b = second.replaceAll("[\r\n\u0085]", " ");
        assertEquals(SAFE.normalize(a) + "\n" + SAFE.normalize(b), SAFE.normalize(a + "\n" + b));
    }
}
