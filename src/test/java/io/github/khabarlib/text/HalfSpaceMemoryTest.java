package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.data.Resources;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What half-spaces are remembered and looked up by: the memory of scores, the table of hashes, the file. */
class HalfSpaceMemoryTest {
    /** Knows nothing and counts how often it is asked. */
    private static final class Nothing implements WordKnowledge {
        private int asked;

        @Override
        public int word(long hash) {
            asked++;
            return 0;
        }

        @Override
        public int pair(long left, long right) {
            asked++;
            return 0;
        }
    }

    private final Nothing nothing = new Nothing();
    private final BoundaryMemo memo = new BoundaryMemo();

    private static LetterLine line(String text) {
        LetterLine line = new LetterLine();
        line.read(TextBuffer.of(text, 0, text.length()), 0);
        return line;
    }

    private Piece piece(int number) {
        String word = Integer.toString(number)
                .chars()
                .mapToObj(c -> String.valueOf("ابپتثجچحخد".charAt(c - '0')))
                .reduce("", String::concat);
        return Piece.closed(nothing, line(word), 0, word.length());
    }

    /** Pieces that have the same two places in the memory. */
    private List<Piece> rivals() {
        Map<Long, List<Piece>> byPlace = new HashMap<>();
        for (int i = 0; ; i++) {
            Piece piece = piece(i);
            List<Piece> rivals =
                    byPlace.computeIfAbsent(LetterLine.mix(piece.hash) & 0x7ffe, place -> new ArrayList<>());
            rivals.add(piece);
            if (rivals.size() == 3) {
                return rivals;
            }
        }
    }

    @Test
    void aPieceIsFoundUntilTwoOthersTookItsPlaces() {
        List<Piece> rivals = rivals();
        memo.put(rivals.get(0));
        assertNull(memo.piece(rivals.get(1).hash));
        memo.put(rivals.get(1));
        assertSame(rivals.get(0), memo.piece(rivals.get(0).hash));
        assertSame(rivals.get(1), memo.piece(rivals.get(1).hash));
        memo.put(rivals.get(2));
        assertNull(memo.piece(rivals.get(0).hash));
        assertSame(rivals.get(1), memo.piece(rivals.get(1).hash));
        assertSame(rivals.get(2), memo.piece(rivals.get(2).hash));
    }

    @Test
    void mostOfAsManyPiecesAsATextHasAreRemembered() {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            pieces.add(piece(i));
            memo.put(pieces.get(i));
        }
        long found =
                pieces.stream().filter(piece -> memo.piece(piece.hash) == piece).count();
        assertTrue(found > 2900, () -> found + " of 3000");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, -1, 300, -300, Short.MAX_VALUE, Short.MIN_VALUE})
    void aPairIsFoundWithItsScoreUntilTwoOthersTookItsPlaces(int score) {
        long key = 0x1234_5678_9abc_def0L;
        long second = key ^ 1L << 16;
        long third = key ^ 1L << 63;
        assertFalse(BoundaryMemo.isOf(key, memo.pair(key)));
        memo.putPair(key, score);
        assertRemembered(key, score);
        memo.putPair(second, 7);
        assertRemembered(key, score);
        assertRemembered(second, 7);
        memo.putPair(third, 8);
        assertFalse(BoundaryMemo.isOf(key, memo.pair(key)));
        assertRemembered(second, 7);
        assertRemembered(third, 8);
    }

    private void assertRemembered(long key, int score) {
        assertTrue(BoundaryMemo.isOf(key, memo.pair(key)));
        assertEquals(score, BoundaryMemo.score(memo.pair(key)));
    }

    @Test
    void pairsOfOtherPlacesDoNotMeet() {
        for (long key = 1L << 20; key < (1L << 20) + 1000; key++) {
            memo.putPair(key, (int) (key & 0xff));
        }
        for (long key = 1L << 20; key < (1L << 20) + 1000; key++) {
            assertRemembered(key, (int) (key & 0xff));
        }
    }

    @Test
    void whatWasWorkedOutOnceIsNotWorkedOutAgain() {
        BoundaryScores scores = new BoundaryScores(new HalfSpaceModel(nothing, new byte[16], 100, new int[72]));
        LetterLine line = line("کتاب خانهای");
        Piece left = scores.piece(line, 0, 4);
        Piece right = scores.piece(line, 4, line.length);
        int pair = scores.pair(line, left, 0, 4, right, line.length);
        int asked = nothing.asked;
        assertTrue(asked > 0);
        assertSame(left, scores.piece(line, 0, 4));
        assertSame(right, scores.piece(line, 4, line.length));
        assertEquals(pair, scores.pair(line, left, 0, 4, right, line.length));
        assertEquals(asked, nothing.asked);
    }

    @Test
    void aStretchLongerThanAnyWordIsNoPiece() {
        BoundaryScores scores = new BoundaryScores(new HalfSpaceModel(nothing, new byte[16], 100, new int[72]));
        LetterLine line = line("ب".repeat(41));
        assertSame(Piece.ENDLESS, scores.piece(line, 0, 41));
        assertEquals(line.hash(0, 40), scores.piece(line, 0, 40).hash);
    }

    /** Seven keys in eight slots: nearly all of them have to look on, past the last slot to the first. */
    @Test
    void aTableThatIsNearlyFullHoldsEveryKey() {
        for (int seed = 0; seed < 50; seed++) {
            long[] keys = new Random(seed).longs(7).toArray();
            int[] slots = new int[8];
            for (int i = 0; i < keys.length; i++) {
                long spread = LetterLine.mix(keys[i]);
                int slot = HashTable.first(spread, slots.length);
                while (slots[slot] != 0) {
                    slot = (slot + 1) % slots.length;
                }
                slots[slot] = HashTable.fingerprint(spread) << 16 | i;
            }
            HashTable table = new HashTable(slots, new int[] {10, 11, 12, 13, 14, 15, 16});
            for (int i = 0; i < keys.length; i++) {
                assertEquals(10 + i, table.get(keys[i]));
            }
            assertEquals(0, table.get(seed));
        }
    }

    @Test
    void noFingerprintLooksLikeAnEmptySlot() {
        assertEquals(1, HashTable.fingerprint(0));
        assertEquals(1, HashTable.fingerprint(0xffff_ffff_ffff_0000L));
        assertEquals(0xffff, HashTable.fingerprint(-1));
    }

    @Test
    void aFileCutShortOrOfAnotherKindIsRefused() {
        byte[] file = Resources.bytes(HalfSpaceFile.class, "half-spaces.bin");
        int header = new String(file, 0, 10_000, StandardCharsets.ISO_8859_1).indexOf("hsp1");
        assertTrue(header > 0);
        for (int length :
                new int[] {0, 1, header, header + 3, header + 8, header + 40, file.length / 2, file.length - 1}) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThrows(IllegalStateException.class, () -> HalfSpaceFile.read(cut), () -> "" + length);
        }
        byte[] other = file.clone();
        other[header]++;
        assertThrows(IllegalStateException.class, () -> HalfSpaceFile.read(other));
    }

    @Test
    void aThresholdIsInTheUnitOfTheWeights() {
        HalfSpaceModel model = new HalfSpaceModel(nothing, new byte[16], 100, new int[] {3, 9, 5});
        assertEquals(250, model.threshold(2.5));
        assertEquals(-20, model.threshold(-0.2));
        assertEquals(9, model.mostShift());
        assertEquals(19, model.inState(10, 1));
        assertSame(HalfSpaceModel.shipped(), HalfSpaceModel.shipped());
        assertTrue(HalfSpaceModel.shipped().mostShift() > 0);
    }
}
