package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.khabarlib.article.Span;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The way back in pieces leads where a look at each character by itself leads. */
class AlignmentLawTest {
    private static final int SOURCE_START = 3;

    /** A buffer whose characters stand for one, several or no characters of a source, with gaps between them. */
    private static TextBuffer buffer(Random random) {
        TextBuffer buffer = new TextBuffer(random.nextInt(4));
        int at = SOURCE_START + random.nextInt(3);
        int length = 1 + random.nextInt(30);
        while (buffer.length < length) {
            int origin = random.nextInt(8) > 2 ? 1 : random.nextInt(4);
            buffer.append('ا', at, at + origin);
            at += origin + (random.nextInt(6) == 0 ? random.nextInt(3) : 0);
        }
        return buffer;
    }

    private static Span slowToSource(TextBuffer buffer, int start, int end) {
        if (start == end) {
            int place = start < buffer.length ? buffer.start(start) : buffer.end(buffer.length - 1);
            return new Span(place, place);
        }
        int last = end - 1;
        while (last > start && buffer.start(last) == buffer.end(last)) {
            last--;
        }
        return new Span(buffer.start(start), buffer.end(last));
    }

    private static Span slowToNormalized(TextBuffer buffer, int start, int end) {
        int from = 0;
        while (from < buffer.length && buffer.end(from) <= start) {
            from++;
        }
        int to = from;
        while (to < buffer.length && buffer.start(to) < end) {
            to++;
        }
        return new Span(from, to);
    }

    @RepeatedTest(200)
    void everyStretchLeadsToItsOriginAndBack(RepetitionInfo repetition) {
        TextBuffer buffer = buffer(new Random(repetition.getCurrentRepetition()));
        Alignment alignment = Alignment.of(buffer);
        for (int start = 0; start <= buffer.length; start++) {
            for (int end = start; end <= buffer.length; end++) {
                assertEquals(slowToSource(buffer, start, end), alignment.toSource(start, end));
            }
        }
        int reach = buffer.end(buffer.length - 1) + 3;
        for (int start = 0; start <= reach; start++) {
            for (int end = start; end <= reach; end++) {
                assertEquals(slowToNormalized(buffer, start, end), alignment.toNormalized(new Span(start, end)));
            }
        }
    }

    @Test
    void textThatStandsUnchangedIsFoundWhereItStands() {
        AlignedText aligned = AlignedText.unchanged("او گفت.", new Span(3, 6));
        assertEquals("گفت", aligned.text());
        assertEquals(3, aligned.length());
        assertEquals(new Span(3, 6), aligned.sourceSpan());
        assertEquals(new Span(4, 5), aligned.toSource(new Span(1, 2)));
        assertEquals(new Span(6, 6), aligned.toSource(3, 3));
        assertEquals(new Span(1, 3), aligned.toNormalized(new Span(4, 7)));
        assertEquals(new Span(0, 0), aligned.toNormalized(new Span(0, 2)));
        assertThrows(IndexOutOfBoundsException.class, () -> aligned.toSource(0, 4));
    }

    @Test
    void whatIsRemovedAltogetherStandsWhereItBegan() {
        AlignedText aligned = PersianNormalizer.standard().align("گفت \u200f \n", new Span(3, 6));
        assertEquals("", aligned.text());
        assertEquals(new Span(3, 6), aligned.sourceSpan());
        assertEquals(new Span(3, 3), aligned.toSource(0, 0));
        assertEquals(new Span(0, 0), aligned.toNormalized(new Span(4, 5)));
    }

    @Test
    void equalTextsFromUnequalSourcesAreNotEqual() {
        PersianNormalizer normalizer = PersianNormalizer.standard();
        AlignedText aligned = normalizer.align("گفت ،و رفت");
        assertEquals(aligned, normalizer.align("گفت ،و رفت"));
        assertEquals(aligned.hashCode(), normalizer.align("گفت ،و رفت").hashCode());
        assertEquals(aligned.text(), normalizer.align("گفت، و رفت").text());
        assertNotEquals(aligned, normalizer.align("گفت، و رفت"));
        assertNotEquals(aligned, normalizer.align("گفت ،و رفت", new Span(0, 9)));
        assertNotEquals(normalizer.align("x گفت", new Span(2, 5)), normalizer.align("گفت"));
        assertEquals(aligned.text(), aligned.toString());
    }
}
