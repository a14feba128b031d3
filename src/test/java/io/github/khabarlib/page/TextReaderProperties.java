package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TextReaderProperties {
    private static final TextReader READER = TextReader.of(ParseLimits.standard());

    @Provide
    Arbitrary<String> paragraphs() {
        return Arbitraries.of("باران", "کوه", "رودخانه", "مزرعه", "پاییز", "روستا", "می‌بارد", "سرد", "آسمان", "باغچه")
                .list()
                .ofMinSize(60)
                .ofMaxSize(120)
                .map(words -> String.join(" ", words) + ".");
    }

    @Property(tries = 200)
    void aParagraphBrokenAtAnyWidthIsOneBlock(
            @ForAll("paragraphs") String paragraph, @ForAll @IntRange(min = 70, max = 140) int width) {
        String text = broken(paragraph, width) + "\n" + broken(paragraph, width);
        List<DraftBlock> blocks = READER.read(text).blocks();
        assertEquals(2, blocks.size());
        assertEquals(paragraph, blocks.get(0).span().of(text).replace('\n', ' '));
    }

    /** Breaks before the width is passed. */
    private static String broken(String text, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : text.split(" ")) {
            boolean breaks = column + 1 + word.length() > width;
            out.append(column == 0 ? "" : breaks ? "\n" : " ").append(word);
            column = breaks || column == 0 ? word.length() : column + 1 + word.length();
        }
        return out.toString();
    }

    @Property(tries = 300)
    void blocksAreInOrderAndCoverAllThatShows(@ForAll String text) {
        int from = 0;
        for (DraftBlock block : READER.read(text).blocks()) {
            Span span = block.span();
            assertTrue(span.start() >= from && span.end() <= text.length());
            assertTrue(text.substring(from, span.start()).chars().allMatch(c -> LineScanner.isBlank((char) c)));
            from = span.end();
        }
        assertTrue(text.substring(from).chars().allMatch(c -> LineScanner.isBlank((char) c)));
    }
}
