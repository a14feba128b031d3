package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What holds for the view of any article. */
final class ViewLaws {
    private ViewLaws() {}

    static Document check(Article article) {
        Document view = Jsoup.parse(ArticleHtml.standard().write(article));
        assertEquals("fa", view.selectFirst("html").attr("lang"));
        assertEquals("rtl", view.selectFirst("html").attr("dir"));
        assertLinksLead(view);
        assertHeadingsNest(view);
        assertPolicyFits(view);
        assertSourceIsAllThere(article, view);
        return view;
    }

    private static void assertLinksLead(Document view) {
        Set<String> ids = new HashSet<>();
        view.select("[id]").forEach(element -> assertTrue(ids.add(element.id()), () -> "twice: " + element.id()));
        for (Element link : view.select("a")) {
            String address = link.attr("href");
            assertTrue(
                    address.startsWith("#") ? ids.contains(address.substring(1)) : address.matches("https?://.*"),
                    () -> "leads nowhere: " + link);
            assertTrue(link.select("a").size() == 1, () -> "a link within a link: " + link);
            assertTrue(
                    link.hasText() || link.hasAttr("aria-label") || !link.text().isEmpty() || link.hasClass("m"));
        }
        view.select("[aria-labelledby]")
                .forEach(element -> assertTrue(ids.contains(element.attr("aria-labelledby")), element::outerHtml));
    }

    /** For those who go from heading to heading. */
    private static void assertHeadingsNest(Document view) {
        assertEquals(1, view.select("h1").size());
        assertEquals(1, view.select("main").size());
        assertEquals(1, view.select("header").size());
        int level = 0;
        for (Element heading : view.select("h1, h2, h3")) {
            int next = heading.normalName().charAt(1) - '0';
            assertTrue(next <= level + 1, () -> "a level is left out before " + heading);
            level = next;
        }
        assertEquals("skip", view.body().child(0).className(), "the first thing a keyboard comes to");
    }

    private static void assertPolicyFits(Document view) {
        String policy =
                view.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        String style = view.selectFirst("style").data();
        assertEquals(1, view.select("style").size());
        assertTrue(policy.startsWith("default-src 'none'; style-src 'sha256-" + hash(style) + "';"), policy);
        assertTrue(view.select("[style]").isEmpty(), "the policy forbids styles of single elements");
        assertFalse(style.contains("url(") || style.contains("@import"), "nothing is loaded");
        assertTrue(view.select("script, img, link, iframe, object, embed, audio, video, base")
                .isEmpty());
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** All letters of the source stand in its column, each once and in order. */
    private static void assertSourceIsAllThere(Article article, Document view) {
        List<Element> texts = view.select("#source > .cell > p, #source del, #source .repeated p");
        String shown = texts.stream().map(Element::wholeText).collect(Collectors.joining());
        String source = article.sourceText();
        if (source.codePoints().anyMatch(Character::isLetterOrDigit)) {
            assertEquals(letters(source), letters(shown));
        }
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
