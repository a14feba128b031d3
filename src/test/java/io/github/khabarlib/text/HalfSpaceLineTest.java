package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is seen of a line before half-spaces are put in: letters, boundaries, stretches judged anew, how it is typed. */
class HalfSpaceLineTest {
    private static final String CHARACTERS = "ابپتهیمنئآيك    \u200c\u200c\u0651\u0654،۱";

    private static LetterLine line(String text) {
        LetterLine line = new LetterLine();
        assertEquals(text.length(), line.read(TextBuffer.of(text, 0, text.length()), 0));
        return line;
    }

    private static String random(RepetitionInfo repetition, int length) {
        Random random = new Random(repetition.getCurrentRepetition());
        StringBuilder text = new StringBuilder("ب");
        while (text.length() < length) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }

    /** What stands between two letters, marks left out of account. */
    private static byte bound(String between) {
        return switch (between) {
            case "" -> LetterLine.NOTHING;
            case " " -> LetterLine.SPACE;
            case "\u200c" -> LetterLine.HALF_SPACE;
            default -> LetterLine.BREAK;
        };
    }

    @RepeatedTest(20)
    void aLineIsItsLettersAndWhatStandsBetweenThem(RepetitionInfo repetition) {
        String text = random(repetition, 10 * repetition.getCurrentRepetition());
        LetterLine line = line(text);
        int letter = 0;
        int halfSpaces = 0;
        StringBuilder between = new StringBuilder("the edge");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (PersianLetters.isLetter(c)) {
                assertEquals(i, line.places[letter]);
                assertEquals(bound(between.toString()), line.bounds[letter]);
                halfSpaces += between.toString().equals("\u200c") ? 1 : 0;
                letter++;
                between.setLength(0);
            } else if (!PersianLetters.isMark(c)) {
                between.append(c);
            }
        }
        assertEquals(letter, line.length);
        assertEquals(LetterLine.BREAK, line.bounds[line.length]);
        assertEquals(halfSpaces, line.halfSpaces);
        assertEquals(text.contains("ي") || text.contains("ك"), line.maybeForeign);
    }

    @RepeatedTest(20)
    void piecesAreWhatTouches(RepetitionInfo repetition) {
        LetterLine line = line(random(repetition, 300));
        for (int i = 0; i < line.length; i++) {
            int end = i + 1;
            while (line.bounds[end] == LetterLine.NOTHING) {
                end++;
            }
            assertEquals(end, line.endAfter(i));
            int start = i;
            while (start > 0 && line.bounds[start] == LetterLine.NOTHING) {
                start--;
            }
            assertEquals(start, line.startBefore(i + 1));
        }
    }

    @Test
    void aWordHasOneHashWhereverItStands() {
        String word = "خانه‌هایشان";
        String text = "در " + word + " و آن " + "ب".repeat(200) + " خانههايشان";
        LetterLine line = line(text);
        long hash = LetterLine.hash(word);
        assertEquals(hash, line.hash(2, 12));
        assertEquals(hash, line.hash(line.length - 10, line.length));
        assertEquals(LetterLine.hash("ب".repeat(80)), line.hash(20, 100));
        assertNotEquals(LetterLine.hash("ان"), LetterLine.hash("آن"), "madda tells words apart");
        assertNotEquals(LetterLine.hash("ای"), LetterLine.hash("ائ"));
        assertNotEquals(LetterLine.hash("اب"), LetterLine.hash("با"));
        assertEquals(0, LetterLine.hash("12 ."));
    }

    @Test
    void whatIsVerbatimBreaksALine() {
        LetterLine line = line("می #شود رود");
        assertEquals(5, line.length);
        assertEquals(LetterLine.BREAK, line.bounds[2]);
        assertEquals(8, line.places[2]);
    }

    @Test
    void onlyTheLineAskedForIsRead() {
        String text = "الف\nبپ\nت";
        LetterLine line = new LetterLine();
        assertEquals(6, line.read(TextBuffer.of(text, 0, text.length()), 4));
        assertEquals(2, line.length);
        assertEquals(4, line.places[0]);
    }

    /** Three pieces before what was touched and two behind it, no more and no less. */
    @RepeatedTest(40)
    void whatIsJudgedAnewIsWhatAHalfSpaceMayHaveChanged(RepetitionInfo repetition) {
        LetterLine line = line(random(repetition, 20 * repetition.getCurrentRepetition()));
        Random random = new Random(repetition.getCurrentRepetition());
        Windows windows = new Windows();
        windows.begin(0, line.length);
        assertEquals(0, windows.start(0));
        assertEquals(line.length, windows.end(0));
        BitSet expected = new BitSet();
        for (int i = 1 + random.nextInt(3); i < line.length; i += 1 + random.nextInt(12)) {
            windows.touch(i);
            expected.set(before(line, before(line, before(line, i))), after(line, after(line, i)));
        }
        assertEquals(!expected.isEmpty(), windows.isTouched());
        windows.next(line);
        assertEquals(false, windows.isTouched());
        BitSet judged = new BitSet();
        for (int i = 0; i < windows.size(); i++) {
            assertTrue(i == 0 || windows.start(i) >= windows.end(i - 1), "no stretch twice");
            judged.set(windows.start(i), windows.end(i));
        }
        assertEquals(expected, judged);
    }

    private static int before(LetterLine line, int i) {
        return i == 0 ? 0 : line.startBefore(i);
    }

    private static int after(LetterLine line, int i) {
        return i == line.length ? i : line.endAfter(i);
    }

    /** The table: half-spaces typed, and which of the four states of a line they make. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 3", "50, 3"})
    void aLineIsInOneOfItsStates(int kept, int present) {
        TypingHabit habit =
                new TypingHabit(new HalfSpaceModel(HalfSpaceModel.shipped().words(), new byte[1], 100, new int[72]));
        assertEquals(250, habit.sure());
        for (int leftOut = 0; leftOut < 4; leftOut++) {
            for (int spaced = 0; spaced < 4; spaced++) {
                habit.read(typed(kept, leftOut, spaced), sure(leftOut + spaced));
                assertEquals(state(1, present, leftOut, spaced), habit.state(249, true));
                assertEquals(state(0, present, spaced, leftOut), habit.state(249, false));
                assertEquals(state(1, present, leftOut - 1, spaced), habit.state(250, true));
                assertEquals(state(0, present, spaced - 1, leftOut), habit.state(250, false));
            }
        }
    }

    private static int state(int inside, int present, int same, int other) {
        return inside * 36 + present * 9 + Math.min(2, Math.max(0, same)) * 3 + Math.min(2, other);
    }

    private static LetterLine typed(int kept, int leftOut, int spaced) {
        LetterLine line = line("ب".repeat(leftOut + 1) + " ب".repeat(spaced) + "ب");
        line.halfSpaces = kept;
        return line;
    }

    /** As many scores that are just sure, one that is not, and one beyond the line. */
    private static int[] sure(int count) {
        int[] scores = new int[count + 3];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = i == count + 1 ? 249 : 250;
        }
        return scores;
    }
}
