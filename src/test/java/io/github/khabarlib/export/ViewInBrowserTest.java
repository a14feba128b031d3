package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.Seeds;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.hostile.AttackStrings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view where it is looked at. Skipped, saying so, where the machine has no Chromium. */
class ViewInBrowserTest {
    private static final int PHONE = 390;
    private static final int DESK = 1280;
    private static final String HOST = "khabar-view.example";
    /** What an attack does here, to be seen afterwards. */
    private static final String DEED = "document.documentElement.setAttribute('data-ran',1)";

    /** Run within the view, of which it notes what only a browser knows. */
    private static final String MEASURE = """
            <script>
            const root = document.documentElement, data = root.dataset;
            const box = id => document.getElementById(id)?.getBoundingClientRect();
            const article = box('article'), source = box('source');
            data.direction = getComputedStyle(document.body).direction;
            data.width = innerWidth;
            data.overflow = root.scrollWidth - root.clientWidth;
            data.beside = article.left >= source.right && article.top === source.top;
            data.rows = [...document.querySelectorAll('#article > .cell[id]')].filter(cell =>
                Math.abs(box(cell.id).top - box(cell.id.replace(/^a-/, 's-'))?.top) < 2).length;
            const first = document.querySelector('a');
            first.focus();
            data.skip = first.getBoundingClientRect().top >= 0;
            </script>""";
    /** A window cannot be made as narrow as a phone, a frame can. */
    private static final String FRAME = """
            <!DOCTYPE html><iframe id="frame" style="width:%dpx;height:900px;border:0" srcdoc="%s" onload="
            Object.assign(document.documentElement.dataset, this.contentDocument.documentElement.dataset)"></iframe>""";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Chromium chromium;

    @BeforeEach
    void find() {
        Optional<Chromium> found = Chromium.in(folder);
        assumeTrue(found.isPresent(), Chromium.MISSING);
        chromium = found.get();
    }

    /** The notes of a script of ours, which the view's own policy would not let run. */
    private Element measured(Article article, int width) throws IOException, InterruptedException {
        String view = withoutPolicy(ArticleHtml.standard().write(article)).replace("</body>", MEASURE + "</body>");
        String frame = FRAME.formatted(width, view.replace("&", "&amp;").replace("\"", "&quot;"));
        Element page = Jsoup.parse(chromium.dom(frame, DESK)).selectFirst("html");
        assertEquals(Integer.toString(width), page.attr("data-width"));
        return page;
    }

    private static String withoutPolicy(String view) {
        String open = view.replaceFirst("<meta http-equiv=[^>]*>", "");
        assertTrue(open.length() < view.length());
        return open;
    }

    private static Article sample(String name) {
        return Khabar.parse(Seeds.source(name));
    }

    @Test
    void standsSideBySideOnADesk() throws IOException, InterruptedException {
        Article article = sample("page-nastooh");
        Element page = measured(article, DESK);
        assertEquals("rtl", page.attr("data-direction"));
        assertEquals("0", page.attr("data-overflow"), "nothing to scroll sideways");
        assertEquals("true", page.attr("data-beside"), "the article on the right, its source on the left");
        int parts = 3 + article.body().size();
        assertEquals(Integer.toString(parts), page.attr("data-rows"), "each part beside what it was read from");
        assertEquals("true", page.attr("data-skip"), "the link past the menu shows when it has the focus");
    }

    @Test
    void standsBelowOneAnotherOnAPhone() throws IOException, InterruptedException {
        for (Article article : List.of(sample("page-nastooh"), sample("credit-chain-three"), Articles.full())) {
            Element page = measured(article, PHONE);
            assertEquals("rtl", page.attr("data-direction"));
            assertEquals("0", page.attr("data-overflow"), "nothing to scroll sideways");
            assertEquals("false", page.attr("data-beside"));
        }
    }

    /** Even without the policy, which forbids it once more. */
    @Test
    void runsNoScriptOfAPage() throws IOException, InterruptedException {
        String attacks = String.join(" ", AttackStrings.texts()).replace("alert(1)", DEED);
        Article made = AttackStrings.article(attacks, "https://" + HOST + "/a");
        Article parsed =
                Khabar.parse(AttackStrings.page(AttackStrings.escaped(attacks), "/a"), "https://" + HOST + "/news/1");
        for (Article article : List.of(made, parsed)) {
            Document dom = Jsoup.parse(
                    chromium.dom(withoutPolicy(ArticleHtml.standard().write(article)), DESK));
            assertFalse(dom.selectFirst("html").hasAttr("data-ran"));
            assertTrue(dom.text().contains("<script>document.documentElement"), "it stands there as text");
        }
        String raw =
                "<!DOCTYPE html><html><body>" + AttackStrings.texts().get(0).replace("alert(1)", DEED);
        assertTrue(
                Jsoup.parse(chromium.dom(raw, DESK)).selectFirst("html").hasAttr("data-ran"), "else nothing is shown");
    }

    @Test
    void loadsNothing() throws IOException, InterruptedException {
        try (CountingProxy proxy = new CountingProxy()) {
            String address = "http://" + HOST + "/a.png";
            Article made = AttackStrings.article("<img src=\"" + address + "\">", address);
            Article parsed = Khabar.parse(AttackStrings.page("", address), address);
            for (Article article : List.of(made, parsed)) {
                String view = ArticleHtml.standard().write(article);
                chromium.dom(view, DESK, proxy.options());
                chromium.dom(withoutPolicy(view), DESK, proxy.options());
                assertTrue(view.contains("href=\"" + address), "pictures are links");
            }
            assertEquals(List.of(), proxy.askedFor(HOST));
            chromium.dom("<!DOCTYPE html><img src=\"" + address + "\">", DESK, proxy.options());
            assertFalse(proxy.askedFor(HOST).isEmpty(), "else nothing is shown");
        }
    }

    /** Its own style is what the policy lets pass. */
    @Test
    void isStyledUnderItsPolicy() throws IOException, InterruptedException {
        Document view = Jsoup.parse(ArticleHtml.standard().write(sample("credit-chain-three")));
        view.outputSettings().prettyPrint(false);
        Element policy = view.selectFirst("meta[http-equiv]");
        policy.attr("content", policy.attr("content") + "; script-src 'unsafe-inline'");
        view.body()
                .append("<script>document.documentElement.dataset.line ="
                        + " getComputedStyle(document.querySelector('.credit')).textDecorationStyle</script>");
        Document dom = Jsoup.parse(chromium.dom(view.outerHtml(), DESK));
        assertEquals("solid", dom.selectFirst("html").attr("data-line"));
    }
}
