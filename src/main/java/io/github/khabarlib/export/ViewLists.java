package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Warning;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the lists of a view have in common, and that of the warnings. Not thread-safe. */
final class ViewLists {
    private final HtmlOut html;
    private final Set<String> ids;

    /** @param ids those in the columns, that the lists may lead to */
    ViewLists(HtmlOut html, Set<String> ids) {
        this.html = html;
        this.ids = ids;
    }

    HtmlOut html() {
        return html;
    }

    void open(String id) {
        html.open("section", "id", id, "class", "panel", "aria-labelledby", id + "-title");
        html.element("h2", ViewLabels.of("section", id), "id", id + "-title");
    }

    void close() {
        html.close("section");
    }

    /** A value's kind, in Persian and as JSON names it. */
    void kind(String group, String id) {
        html.open("span", "class", "kind").text(ViewLabels.of(group, id)).text(" ");
        html.element("code", id, "dir", "ltr").close("span");
    }

    /** {@code text}, as a link where one of {@code parts} has a place in a column. */
    void place(String text, String... parts) {
        Optional<String> place = List.of(parts).stream()
                .flatMap(part -> ViewNames.places(part).stream())
                .filter(ids::contains)
                .findFirst();
        if (place.isPresent()) {
            html.open("a", "href", "#" + place.get()).isolated(text).close("a");
        } else {
            html.isolated(text);
        }
    }

    /** A name and its value, where there is one. */
    void field(String label, Optional<String> value) {
        if (value.isPresent()) {
            html.open("span", "class", "field");
            html.element("span", ViewLabels.of("field", label) + ": ", "class", "name")
                    .isolated(value.get());
            html.close("span");
        }
    }

    void warnings(Article article) {
        open("warnings");
        if (article.warnings().isEmpty()) {
            html.element("p", ViewLabels.word("no-warnings"), "class", "empty");
        } else {
            html.open("ul", "class", "cards");
            for (int i = 0; i < article.warnings().size(); i++) {
                warning(article.warnings().get(i), i);
            }
            html.close("ul");
        }
        close();
    }

    private void warning(Warning warning, int index) {
        html.open("li", "id", ViewNames.warning(index));
        kind("warning", warning.code().id());
        html.element("p", warning.message(), "lang", "en", "dir", "ltr");
        if (warning.span().isPresent()) {
            html.open("p");
            place(ViewLabels.word("show-place"), ViewNames.warning(index));
            html.close("p");
        }
        html.close("li");
    }
}
