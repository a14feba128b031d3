package io.github.khabarlib.accuracy;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.xml.sax.InputSource;

/** Another Java library that finds the article in a page, called as its own manual says. */
enum Peer {
    BOILERPIPE {
        @Override
        Found extract(String html, String url) throws Exception {
            TextDocument page = new BoilerpipeSAXInput(new InputSource(new StringReader(html))).getTextDocument();
            String text = de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.getText(page);
            return new Found(page.getTitle(), text);
        }
    },
    READABILITY4J {
        @Override
        Found extract(String html, String url) {
            net.dankito.readability4j.Article article = new Readability4J(url, html).parse();
            return new Found(article.getTitle(), lines(article.getArticleContent()));
        }
    },
    CRUX {
        @Override
        Found extract(String html, String url) {
            Article article = ArticleExtractor.with(url, html)
                    .extractMetadata()
                    .extractContent()
                    .article();
            return new Found(article.title, lines(article.document));
        }
    };

    /**
     * What a peer found; empty strings where it found nothing.
     *
     * @param title the headline
     * @param text the body, a paragraph a line
     */
    record Found(String title, String text) {
        static final Found NOTHING = new Found("", "");

        Found {
            title = title == null ? "" : title;
            text = text == null ? "" : text;
        }
    }

    abstract Found extract(String html, String url) throws Exception;

    /** The text as a browser shows it: a line ends at the borders of blocks and at {@code <br>}. */
    private static String lines(Element content) {
        if (content == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        content.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText().replaceAll("\\s+", " "));
                } else {
                    border(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                border(node);
            }

            private void border(Node node) {
                if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }
}
