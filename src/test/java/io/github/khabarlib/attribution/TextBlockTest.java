package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.TextBlock.Kind;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the finders read: lines and blocks. */
class TextBlockTest {
    private static TextBlock block(String text, Kind kind) {
        return TextBlock.of(PersianNormalizer.standard().align(text), kind);
    }

    @Test
    void isAValue() {
        TextBlock block = block("باران بارید", Kind.LEAD);
        assertEquals(block, block("باران بارید", Kind.LEAD));
        assertEquals(block.hashCode(), block("باران بارید", Kind.LEAD).hashCode());
        assertNotEquals(block, block("باران بارید", Kind.TITLE));
        assertNotEquals(block, block("برف بارید", Kind.LEAD));
        assertNotEquals(block.hashCode(), block("برف بارید", Kind.LEAD).hashCode());
        assertNotEquals(block, (Object) "باران بارید");
        assertEquals("TextBlock[kind=LEAD, text=باران بارید]", block.toString());
    }

    @Test
    void linesAreThoseThatAreNotBlank() {
        assertEquals(List.of(), TextLines.of(""));
        assertEquals(List.of(), TextLines.of("\n \n"));
        assertEquals(List.of(new Span(0, 1)), TextLines.of("ا"));
        assertEquals(List.of(new Span(0, 2), new Span(4, 5)), TextLines.of("اب\n\nپ"));
        assertEquals(List.of(new Span(1, 2), new Span(3, 5)), TextLines.of("\nا\nبپ\n"));
    }

    @Test
    void finderTakesTextsByLines() {
        List<Credit> credits = CreditFinder.standard().find("باران بارید.\n\nبه گزارش ایسنا، جاده بسته شد.");
        assertEquals(
                List.of("به گزارش ایسنا"), credits.stream().map(Credit::text).toList());
        assertEquals(new Span(14, 28), credits.get(0).span());
    }

    @Test
    void finderIsTheSameWhenReadBack() throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(CreditFinder.standard());
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertSame(CreditFinder.standard(), in.readObject());
        }
    }
}
