package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What other forms than our own ask of an article in a way of their own. Stateless. */
final class Facts {
    private Facts() {}

    /** The address, the canonical one first; absent where there is no absolute one. */
    static Optional<String> address(Article article) {
        return article.canonicalUrl()
                .flatMap(Uris::absolute)
                .or(() -> article.url().flatMap(Uris::absolute));
    }

    /** The address, else a name made of the text: the same for the same text. */
    static String uri(Article article) {
        return address(article).orElseGet(() -> {
            String content = article.sourceText() + '\n' + article.plainText();
            return "urn:uuid:" + UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The body alone, a paragraph a line; absent where the article has none. */
    static Optional<String> bodyText(Article article) {
        Article bare = Article.builder().body(article.body()).sourceText("").build();
        return Optional.of(bare.plainText()).filter(text -> !text.isEmpty());
    }

    /** The outlets credited, each once, in the order in which they are named. */
    static List<OutletMention> outlets(Article article) {
        Map<String, OutletMention> outlets = new LinkedHashMap<>();
        article.credits().stream()
                .flatMap(credit -> credit.outlets().stream())
                .forEach(outlet -> outlets.putIfAbsent(outlet.id().orElse(outlet.name()), outlet));
        return List.copyOf(outlets.values());
    }

    /** The names of those who speak, each once. */
    static List<String> speakers(Article article) {
        return article.statements().stream()
                .flatMap(statement -> names(statement).stream())
                .distinct()
                .toList();
    }

    /** The names of those who make the statement, as far as they are known. */
    static List<String> names(Statement statement) {
        return statement.speakers().stream()
                .map(Speaker::name)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The pictures in and outside the body that have an absolute address, each once. */
    static List<Image> images(Article article) {
        Map<String, Image> images = new LinkedHashMap<>();
        List<Image> all = new ArrayList<>(article.images());
        for (Block block : article.body()) {
            if (block instanceof Figure figure) {
                figure.url()
                        .ifPresent(url -> all.add(Image.of(
                                url, figure.alt().orElse(null), figure.caption().orElse(null))));
            }
        }
        for (Image image : all) {
            Uris.absolute(image.url())
                    .ifPresent(uri -> images.putIfAbsent(
                            uri,
                            Image.of(
                                    uri,
                                    image.alt().orElse(null),
                                    image.caption().orElse(null))));
        }
        return List.copyOf(images.values());
    }

    /** The authors in one line. */
    static Optional<String> byline(Article article) {
        List<String> names = article.byline().stream().map(Passage::text).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("، ", names));
    }
}
