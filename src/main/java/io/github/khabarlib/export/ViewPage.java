package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Person;
import io.github.khabarlib.data.Resources;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a view together. Not thread-safe. */
final class ViewPage {
    private static final List<String> SECTIONS = List.of("article", "source");
    private static final List<String> LEGEND =
            List.of("credit", "speaker", "cue", "content", "zwnj", "removed", "warned");
    /** Rules for as many people are written: more would only make the file larger. */
    private static final int MOST_PEOPLE = 60;

    private final Article article;
    private final ViewNames names;
    private final HtmlOut html = new HtmlOut();

    ViewPage(Article article) {
        this.article = article;
        this.names = ViewNames.of(article);
    }

    String write() {
        List<ViewRow> rows = ViewRow.of(ViewPart.of(article), article.sourceText());
        ViewMarks marks = ViewMarks.of(article, names);
        ViewColumn read = new ViewColumn(new HtmlOut(), ViewColumn.ARTICLE);
        ViewColumn source = new ViewColumn(new HtmlOut(), ViewColumn.SOURCE);
        new ViewArticle(article.sourceText(), marks, read).write(rows);
        new ViewSource(article.sourceText(), marks, source).write(rows);
        Set<String> ids = new HashSet<>(read.ids());
        ids.addAll(source.ids());
        head(Resources.text(ViewPage.class, "view.css") + rules(rows.size()));
        html.open("body").jump("article", ViewLabels.word("skip"), "class", "skip");
        header(read.restored());
        html.open("main");
        html.open("div", "class", "columns");
        column("article", read);
        column("source", source);
        html.close("div");
        lists(new ViewLists(html, ids));
        html.close("main");
        html.element("footer", ViewLabels.word("made-by"));
        html.close("body").close("html").text("\n");
        return html.toString();
    }

    private void head(String style) {
        html.own("<!DOCTYPE html>\n").open("html", "lang", "fa", "dir", "rtl").open("head");
        html.open("meta", "charset", "utf-8");
        String policy =
                "default-src 'none'; style-src 'sha256-" + hash(style) + "'; base-uri 'none'; form-action 'none'";
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy);
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "color-scheme", "content", "light dark");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.element(
                "title", article.titleText().orElse(ViewLabels.word("untitled")) + " · " + ViewLabels.word("view"));
        html.open("style").own(style).close("style").close("head").text("\n");
    }

    private static String hash(String style) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The rules that depend on the article: how many rows stand side by side, and what belongs to whom. */
    private String rules(int rows) {
        StringBuilder rules = new StringBuilder(".side{grid-row:1/span " + (rows + 2) + "}\n");
        for (Person person : article.people().stream().limit(MOST_PEOPLE).toList()) {
            rules.append(":root:has(#")
                    .append(ViewNames.person(person.id()))
                    .append(":target) .")
                    .append(ViewNames.personClass(person.id()))
                    .append("{outline:2px solid var(--focus)}\n");
        }
        return rules.toString();
    }

    private void header(int restored) {
        html.open("header").open("div", "class", "bar");
        html.element("h1", ViewLabels.word("view"));
        html.open("p", "class", "facts");
        article.publisher().map(Outlet::name).ifPresent(name -> html.isolated(name));
        article.published().map(NewsDate::date).ifPresent(date -> html.element("time", date.toString(), "dir", "ltr"));
        article.url().ifPresent(url -> html.web(url, url));
        html.close("p").close("div");
        contents();
        if (!article.warnings().isEmpty()) {
            html.open("p", "class", "alert").text("⚠ ");
            html.jump("warnings", ViewLabels.counted(article.warnings().size(), "warnings"))
                    .text(": ");
            html.text(ViewLabels.of("warning", article.warnings().get(0).code().id()));
            html.text(article.warnings().size() > 1 ? "، …" : "").close("p");
        }
        legend(restored);
        html.close("header");
    }

    private void contents() {
        html.open("nav", "aria-label", ViewLabels.word("contents")).open("ul");
        SECTIONS.forEach(section -> item(section, -1));
        item("credits", article.credits().size());
        item("people", article.people().size());
        item("statements", article.statements().size());
        item("warnings", article.warnings().size());
        item("facts", -1);
        html.close("ul").close("nav");
    }

    private void item(String section, int count) {
        String number = count < 0 ? "" : " (" + ViewLabels.number(count) + ")";
        html.open("li")
                .jump(section, ViewLabels.of("section", section) + number)
                .close("li");
    }

    private void legend(int restored) {
        html.open("ul", "class", "legend", "aria-label", ViewLabels.word("legend"));
        for (String look : LEGEND) {
            html.open("li");
            if (look.equals("zwnj")) {
                html.text("می")
                        .open("span", "class", "zwnj")
                        .text("\u200c")
                        .close("span")
                        .text("شود ");
                html.element(
                        "span",
                        restored == 0 ? ViewLabels.word("restored") : ViewLabels.counted(restored, "restored"),
                        "class",
                        "note");
            } else {
                html.element("span", ViewLabels.of("look", look), "class", "m " + look);
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void column(String id, ViewColumn column) {
        html.open("section", "id", id, "class", "side " + id, "aria-labelledby", id + "-title");
        html.element("h2", ViewLabels.of("section", id), "id", id + "-title");
        html.own(column.html().toString());
        html.close("section");
    }

    private void lists(ViewLists lists) {
        html.open("div", "class", "beside");
        new ViewSources(article, names, lists).write();
        ViewVoices voices = new ViewVoices(article, lists);
        voices.people();
        html.close("div").open("div", "class", "below");
        voices.said();
        lists.warnings(article);
        new ViewFacts(article, lists).write();
        html.close("div");
    }
}
