package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Passage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what is known of an article beside its text. Not thread-safe. */
final class ViewFacts {
    private final Article article;
    private final ViewLists lists;
    private final HtmlOut html;
    private boolean any;

    ViewFacts(Article article, ViewLists lists) {
        this.article = article;
        this.lists = lists;
        this.html = lists.html();
    }

    void write() {
        lists.open("facts");
        html.open("dl");
        web("url", article.url());
        web("canonical", article.canonicalUrl());
        text("language", article.language());
        outlet("publisher", article.publisher());
        outlet("agency", article.agency());
        outlet("origin", article.origin());
        texts("byline", article.byline().stream().map(Passage::text).toList());
        texts("dateline", article.dateline().map(ViewFacts::dateline).orElse(List.of()));
        date("published", article.published());
        date("modified", article.modified());
        text("code", article.newsCode());
        texts("section", article.section());
        texts("tags", article.tags());
        links(
                "images",
                article.images().stream()
                        .map(image -> new Link(
                                image.caption()
                                        .map(Passage::text)
                                        .or(image::alt)
                                        .orElse(image.url()),
                                image.url()))
                        .toList());
        links(
                "related",
                article.related().stream()
                        .map(link -> new Link(link.title(), link.url().orElse("")))
                        .toList());
        html.close("dl");
        if (!any) {
            html.element("p", ViewLabels.word("no-facts"), "class", "empty");
        }
        lists.close();
    }

    private void open(String label) {
        any = true;
        html.element("dt", ViewLabels.of("field", label)).open("dd");
    }

    private void text(String label, Optional<String> value) {
        texts(label, value.stream().toList());
    }

    private void texts(String label, List<String> values) {
        if (!values.isEmpty()) {
            open(label);
            for (int i = 0; i < values.size(); i++) {
                html.text(i == 0 ? "" : "، ").isolated(values.get(i));
            }
            html.close("dd");
        }
    }

    private void outlet(String label, Optional<Outlet> outlet) {
        if (outlet.isPresent()) {
            open(label);
            html.isolated(outlet.get().name()).text(" ");
            outlet.get().id().ifPresent(id -> html.element("code", id, "dir", "ltr"));
            html.close("dd");
        }
    }

    private void date(String label, Optional<NewsDate> date) {
        if (date.isPresent()) {
            NewsDate known = date.get();
            open(label);
            known.text().ifPresent(text -> html.isolated(text).text(" "));
            html.element("time", iso(known), "datetime", iso(known), "dir", "ltr")
                    .text(" ");
            lists.kind("evidence", known.evidence().id());
            html.close("dd");
        }
    }

    /** The day, and the time of day where it is known. */
    static String iso(NewsDate date) {
        return date.time()
                .map(time -> date.date() + "T" + time)
                .orElse(date.date().toString());
    }

    private static List<String> dateline(Dateline dateline) {
        return Stream.of(dateline.place(), dateline.outlet())
                .flatMap(Optional::stream)
                .toList();
    }

    private void web(String label, Optional<String> address) {
        links(label, address.map(url -> new Link(url, url)).stream().toList());
    }

    private void links(String label, List<Link> links) {
        if (!links.isEmpty()) {
            open(label);
            html.open("ul");
            links.forEach(
                    link -> html.open("li").web(link.address(), link.text()).close("li"));
            html.close("ul").close("dd");
        }
    }

    private record Link(String text, String address) {}
}
