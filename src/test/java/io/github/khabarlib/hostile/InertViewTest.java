package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.export.ArticleHtml;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a page writes into whichever field: the view shows it as text. */
class InertViewTest {
    private static final String URL = "https://example.org/news/1402/08/23/1";
    private static final Set<String> DRAWN = Set.of("svg", "title", "a", "rect", "text", "path");

    static List<String> texts() {
        return AttackStrings.texts();
    }

    static List<String> addresses() {
        return AttackStrings.addresses();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textsStayTexts(String attack) {
        Stream.of(
                        Khabar.parse(AttackStrings.page(AttackStrings.escaped(attack), "/a"), URL),
                        Khabar.parse(AttackStrings.page(attack, "/a"), URL),
                        Khabar.parseText(
                                AttackStrings.MARK + "\n\n" + attack + "\n\nبه گزارش " + attack + "، سد پر شد."),
                        AttackStrings.article(attack, "/a"))
                .map(ArticleHtml.standard()::write)
                .forEach(InertViewTest::assertInert);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void addressesLeadToTheWebOrNowhere(String attack) {
        Stream.of(
                        Khabar.parse(AttackStrings.page("", attack), URL),
                        Khabar.parse(AttackStrings.page("", attack), attack),
                        AttackStrings.article("", attack))
                .map(ArticleHtml.standard()::write)
                .forEach(InertViewTest::assertInert);
    }

    /** Else the tests above would try nothing. */
    @ParameterizedTest
    @MethodSource("texts")
    void everyFieldIsShownWithTheAttackInIt(String attack) {
        Article article = AttackStrings.article(attack, "https://example.org/a");
        Document view = Jsoup.parse(ArticleHtml.standard().write(article));
        String shown = AttackStrings.MARK.substring(1); // what stands at the first letter alone parts it from the rest
        for (String place :
                List.of("#article", "#source", "#credits", "#people", "#statements", "#warnings", "#facts")) {
            assertTrue(view.selectFirst(place).text().contains(shown), place);
        }
        assertTrue(view.title().contains(AttackStrings.MARK));
    }

    private static void assertInert(String html) {
        Document view = Jsoup.parse(html);
        Elements policies = view.select("meta[http-equiv]");
        assertEquals(List.of("Content-Security-Policy"), policies.eachAttr("http-equiv"), "ours alone");
        policies.remove();
        Elements drawings = view.select("svg");
        assertTrue(drawings.size() <= 1);
        for (Element part : drawings.select("*")) {
            assertTrue(DRAWN.contains(part.normalName()), () -> "not drawn by us: " + part);
        }
        drawings.select("a").forEach(link -> assertTrue(link.attr("href").startsWith("#"), link::outerHtml));
        drawings.tagName("div");
        assertTrue(
                view.select("style").size() == 1 && view.select("head > style").size() == 1);
        Inertness.assertInertHtml(view.outerHtml());
    }
}
