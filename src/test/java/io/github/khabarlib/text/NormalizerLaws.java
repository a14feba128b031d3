package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Span;
import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;

/** What holds of any text, typed in any way, at both levels. */
final class NormalizerLaws {
    static final PersianNormalizer SAFE = PersianNormalizer.standard();
    static final PersianNormalizer FULL =
            PersianNormalizer.builder().level(PersianNormalizer.Level.FULL).build();

    /** The rules by which a letter or digit becomes another one; marks and presentation forms are taken apart first. */
    private static final Map<Character, Character> RULES = Map.ofEntries(
            Map.entry('ي', 'ی'),
            Map.entry('ى', 'ی'),
            Map.entry('ے', 'ی'),
            Map.entry('ك', 'ک'),
            Map.entry('ڪ', 'ک'),
            Map.entry('ہ', 'ه'),
            Map.entry('ھ', 'ه'),
            Map.entry('ە', 'ه'),
            Map.entry('ٱ', 'ا'));

    /** What is taken out wherever it stands alone, so that a reference around it comes together. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Mn}\\p{Cf}¬]+");

    private static final Pattern AMPERSAND = Pattern.compile("&(?:amp|#38|#x26);");
    private static final Pattern UNSEEN_REFERENCE = Pattern.compile("&(?:zwnj|zwj|rlm|lrm|shy|#8204|#x200c);");
    private static final Pattern SIGN_REFERENCE =
            Pattern.compile("&(?:nbsp|quot|apos|ensp|emsp|thinsp|[lr]aquo|[lr][ds]quo|hellip|[nm]dash|middot);");

    private NormalizerLaws() {}

    static void hold(String text) {
        for (PersianNormalizer normalizer : new PersianNormalizer[] {SAFE, FULL}) {
            String once = normalizer.normalize(text);
            assertEquals(once, normalizer.normalize(once), "twice is once");
            assertEquals(letters(text), letters(once), "no letter or digit comes or goes but by rule");
            assertEquals(lines(text), lines(once), "a line is a line");
            assertEquals(once, normalizer.normalize(built(text)), "whatever holds the text");
            alignmentHolds(text, normalizer.align(text), once);
        }
        fullDoesWhatSafeDoes(SAFE.normalize(text), FULL.normalize(text));
    }

    private static StringBuilder built(String text) {
        StringBuilder built = new StringBuilder();
        built.insert(0, text);
        return built;
    }

    /** Letters and digits with the rules applied; of what references stand for, only what is no letter may come. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        String plain = Normalizer.normalize(withoutReferences(text), Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (PersianLetters.isLetter(c)) {
                letters.append(RULES.getOrDefault(c, c));
            } else if (Character.isDigit(c)) {
                letters.append(Character.digit(c, 10));
            } else if (Character.isLetter(c) && c != '\u0640') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** References to what is no letter taken out, encoded once or several times, till none is left. */
    private static String withoutReferences(String text) {
        String before = "";
        String after = text;
        while (!before.equals(after)) {
            before = after;
            String joined = UNSEEN.matcher(before).replaceAll("");
            String decoded = AMPERSAND.matcher(joined).replaceAll("&");
            after = SIGN_REFERENCE
                    .matcher(UNSEEN_REFERENCE.matcher(decoded).replaceAll(""))
                    .replaceAll(" ");
        }
        return after;
    }

    private static long lines(String text) {
        return text.replace("\r\n", "\n")
                .chars()
                .filter(c -> Whitespace.isLineEnd((char) c))
                .count();
    }

    private static void alignmentHolds(String text, AlignedText aligned, String normalized) {
        assertEquals(normalized, aligned.text(), "aligned is normalised");
        assertEquals(new Span(0, text.length()), aligned.sourceSpan());
        int start = 0;
        int end = 0;
        for (int i = 0; i < aligned.length(); i++) {
            Span origin = aligned.toSource(i, i + 1);
            assertTrue(origin.start() >= start && origin.end() >= end && origin.end() <= text.length(), "forwards");
            start = origin.start();
            end = origin.end();
            if (!origin.isEmpty()) {
                assertTrue(aligned.toNormalized(origin).contains(new Span(i, i + 1)), "and back again");
            }
        }
        placesHold(text, aligned);
    }

    /** Every place of the source has one in the normalised text, and what lies before it lies before that. */
    private static void placesHold(String text, AlignedText aligned) {
        int last = 0;
        for (int i = 0; i < text.length(); i++) {
            Span place = aligned.toNormalized(new Span(i, i + 1));
            assertTrue(place.start() >= last && place.end() <= aligned.length(), "forwards");
            last = place.start();
            for (int k = place.start(); k < place.end(); k++) {
                Span origin = aligned.toSource(k, k + 1);
                assertTrue(origin.isEmpty() || (origin.start() <= i && i < origin.end()), "and back again");
            }
        }
    }

    /** The full level has every half-space of the safe one, and differs in nothing else. */
    private static void fullDoesWhatSafeDoes(String safe, String full) {
        int at = 0;
        for (int i = 0; i < safe.length(); i++) {
            char wanted = safe.charAt(i);
            boolean putIn = at < full.length() && full.charAt(at) == PersianLetters.ZWNJ;
            if (putIn && wanted != PersianLetters.ZWNJ) {
                at += wanted == ' ' ? 0 : 1;
                putIn = wanted == ' ';
            }
            assertTrue(at < full.length(), "nothing is left out");
            assertTrue(putIn || full.charAt(at) == wanted, () -> safe + " | " + full);
            at++;
        }
        assertEquals(full.length(), at, "nothing is added");
    }
}
