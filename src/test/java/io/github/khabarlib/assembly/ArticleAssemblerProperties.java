package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.page.TextReader;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleAssemblerProperties {
    private static final List<String> LINES = List.of(
            "پل شمالی کوهپایه تا مهر باز می‌شود",
            "شهردار کوهپایه:",
            "به گزارش کوه‌نیوز، شهردار گفت: پل تا مهر باز می‌شود.",
            "وی افزود: نرده‌ها نصب شده است و تنها چراغ‌ها مانده است.انتهای پیام/۱۲",
            "date 2024-05-06 باران در کوهپایه بارید و رودخانه پرآب شد.",
            "<br/>. سیل راه روستا را بست.",
            "اخبار مرتبط",
            "- سیل در دره",
            "نظر شما",
            "کد: 8123 | 3 آبان 1401",
            "ورزش",
            "منبع خبر",
            "خبرگزاری کوهستان",
            "کوهپایه- کوه‌نیوز-",
            "3 × پنج =",
            "…",
            "ـــ",
            "Breaking News",
            "«باد و باران» ؛",
            "آیا پل باز می‌شود؟",
            "بارش باران در بیشتر استان‌های شمالی کشور از فردا آغاز می‌شود و تا پایان هفته ادامه خواهد داشت و",
            "دمای هوا نیز چند درجه پایین می‌آید.");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<List<String>> lines =
                Arbitraries.of(LINES).list().uniqueElements().ofMaxSize(LINES.size());
        return Combinators.combine(lines, Arbitraries.of("\n", "\n\n", "\n \n"))
                .as((chosen, separator) -> String.join(separator, chosen));
    }

    private static Article parse(String text) {
        return ArticleAssembler.standard()
                .assemble(TextReader.of(ParseLimits.standard()).read(text));
    }

    @Property(tries = 500)
    void everyCharacterThatShowsIsAccountedFor(@ForAll("texts") String text) {
        Article article = parse(text);
        BitSet known = new BitSet();
        spans(article).forEach(span -> known.set(span.start(), span.end()));
        for (int i = 0; i < text.length(); i++) {
            int at = i;
            assertTrue(
                    Character.isWhitespace(text.charAt(i)) || known.get(i),
                    () -> "lost: " + text.substring(at, Math.min(at + 20, text.length())));
        }
    }

    @Property(tries = 300)
    void bodyBlocksStandInOrderAndApart(@ForAll("texts") String text) {
        int from = 0;
        for (Block block : parse(text).body()) {
            Span span = span(block);
            assertTrue(span.start() >= from && span.end() > span.start());
            from = span.end();
        }
        assertTrue(from <= text.length());
    }

    @Property(tries = 300)
    void anyTextIsRead(@ForAll String text) {
        Article article = parse(text);
        spans(article).forEach(span -> assertTrue(span.end() <= text.length()));
        assertEquals(text, article.sourceText());
    }

    @Property(tries = 200)
    void aLineOfBoilerplateBehindTheTextChangesNoStatement(@ForAll("texts") String text) {
        assertEquals(parse(text).statements(), parse(text + "\nکپی شد").statements());
    }

    private static Stream<Span> spans(Article article) {
        Stream<Span> lines = Stream.of(article.title(), article.kicker(), article.subtitle(), article.lead())
                .flatMap(Optional::stream)
                .flatMap(passage -> passage.span().stream());
        Stream<Span> removed = article.removed().stream().map(Removed::span).flatMap(Optional::stream);
        Stream<Span> body = article.body().stream().map(ArticleAssemblerProperties::span);
        return Stream.concat(lines, Stream.concat(removed, body));
    }

    private static Span span(Block block) {
        Passage passage = block instanceof Heading heading ? heading.passage() : ((Paragraph) block).passage();
        return passage.span().orElseThrow();
    }
}
