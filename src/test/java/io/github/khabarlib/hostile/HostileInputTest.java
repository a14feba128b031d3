package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleJson;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the input is made of, an article comes back whose spans lie in its source text. */
class HostileInputTest {
    private static final int SIZE = 20_000;
    private static final ArticleJson JSON = ArticleJson.standard().withSourceText();

    static Stream<HostileInput> all() {
        return HostileInput.all();
    }

    @Test
    void formsAreManyAndNamedOnce() {
        assertTrue(all().count() >= 45, "at least 45");
        assertEquals(all().count(), all().map(HostileInput::name).distinct().count(), "names that differ");
    }

    @ParameterizedTest
    @MethodSource("all")
    void becomesAnArticle(HostileInput input) {
        Article article = Khabar.parse(input.source(SIZE));
        Spans.assertLieWithin(article);
        assertEquals(article, JSON.read(JSON.write(article)), "survives its JSON");
    }

    @ParameterizedTest
    @MethodSource("all")
    void isAnArticleWhenTiny(HostileInput input) {
        for (int size = 0; size < 40; size += 3) {
            Spans.assertLieWithin(Khabar.parse(input.source(size)));
        }
    }
}
