package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Span;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every text. */
class PersianNormalizerProperties {
    private static final PersianNormalizer SAFE = PersianNormalizer.standard();
    private static final PersianNormalizer FULL =
            PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();

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
                "\ufeff");
        Arbitrary<String> pieces = Arbitraries.of(
                "می", "نمی", "شود", "ها", "های", "خانه", "ای", "کتاب", "رفته", "اند", "تر", "ترین", "ام", "بی", "هم",
                "که", "این", "کتابها", "میشود", "خانهای", "گفتگو", "به", "عنوان", "ا", "ب", "و", "ه", "ی");
        return Arbitraries.oneOf(signs, pieces, pieces).list().ofMaxSize(25).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void twiceIsOnce(@ForAll("texts") String text) {
        String once = SAFE.normalize(text);
        assertEquals(once, SAFE.normalize(once));
        String full = FULL.normalize(text);
        assertEquals(full, FULL.normalize(full));
    }

    @Property(tries = 2000)
    void everyLetterStays(@ForAll("texts") String text) {
        assertEquals(letters(plain(text)), letters(SAFE.normalize(text)));
    }

    private static String plain(String text) {
        return text.replace("ﻻ", "لا")
                .replace("ﷲ", "الله")
                .replace("ﮥ", "ۀ")
                .replaceAll("&(amp;)*(nbsp;|zwnj;|#8204;|amp;)", "");
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        for (char c : ScriptFolding.fold(text).toCharArray()) {
            if (PersianLetters.isLetter(c) || PersianLetters.isDigit(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    @Property
    void alignmentNeverRunsBackwards(@ForAll("texts") String text) {
        AlignedText aligned = SAFE.align(text);
        int last = 0;
        for (int i = 0; i < aligned.length(); i++) {
            Span origin = aligned.toSource(i, i + 1);
            assertTrue(origin.start() >= last || origin.end() >= last, () -> text + origin);
            assertTrue(origin.end() <= text.length());
            last = origin.start();
        }
    }

    @Property
    void everyCharacterFindsItsWayBack(@ForAll("texts") String text) {
        AlignedText aligned = FULL.align(text);
        for (int i = 0; i < aligned.length(); i++) {
            Span origin = aligned.toSource(i, i + 1);
            if (!origin.isEmpty()) {
                assertTrue(aligned.toNormalized(origin).contains(new Span(i, i + 1)));
            }
        }
    }

    @Property
    void alignsWhatItNormalizes(@ForAll("texts") String text) {
        assertEquals(SAFE.normalize(text), SAFE.align(text).text());
        assertEquals(new Span(0, text.length()), SAFE.align(text).sourceSpan());
    }

    @Property
    void linesAreTreatedByThemselves(@ForAll("texts") String first, @ForAll("texts") String second) {
        String a = first.replaceAll("[\r\n\u0085]", " ");
        String b = second.replaceAll("[\r\n\u0085]", " ");
        assertEquals(SAFE.normalize(a) + "\n" + SAFE.normalize(b), SAFE.normalize(a + "\n" + b));
    }
}
