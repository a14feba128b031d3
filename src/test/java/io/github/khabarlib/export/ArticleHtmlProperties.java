package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArticleHtmlProperties {
    @Provide
    Arbitrary<Article> articles() {
        return AnyArticle.articles();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theLawsHoldForAnyArticle(@ForAll("articles") Article article) {
        ViewLaws.check(article);
    }
}
