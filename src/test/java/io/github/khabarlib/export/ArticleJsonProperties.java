package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Span;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;

class ArticleJsonProperties {
    private final ArticleJson json = ArticleJson.standard().withSourceText();

    @Property
    void anyTextComesBack(@ForAll @NotEmpty String text, @ForAll List<String> tags, @ForAll String source) {
        Article article = Article.builder()
                .title(Passage.of(text, new Span(0, text.length())))
                .body(List.of(Paragraph.of(Passage.ofMetadata(text))))
                .tags(tags)
                .newsCode(source)
                .sourceText(source)
                .build();
        assertEquals(article, json.read(json.write(article)));
        assertEquals(article, json.read(json.compact().write(article)));
    }
}
