package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes the list of credits, with the chain of outlets drawn. Not thread-safe. */
final class ViewSources {
    private final Article article;
    private final ViewNames names;
    private final ViewLists lists;
    private final HtmlOut html;

    ViewSources(Article article, ViewNames names, ViewLists lists) {
        this.article = article;
        this.names = names;
        this.lists = lists;
        this.html = lists.html();
    }

    void write() {
        lists.open("credits");
        if (article.credits().isEmpty()) {
            html.element("p", ViewLabels.word("no-credits"), "class", "empty");
        } else {
            chain();
            outlets();
            html.open("ol", "class", "cards");
            for (int i = 0; i < article.credits().size(); i++) {
                credit(article.credits().get(i), i);
            }
            html.close("ol");
        }
        lists.close();
    }

    private void chain() {
        ChainGraph graph = ChainGraph.of(article, names);
        if (graph.depth() > 0) {
            String page = article.publisher().map(Outlet::name).orElse(ViewLabels.word("this-text"));
            html.open("figure", "class", "drawing");
            new ChainDrawing(graph, names, page, html).draw();
            html.element("figcaption", ViewLabels.word("chain-caption"));
            html.close("figure");
        }
    }

    private void outlets() {
        List<OutletMention> outlets = Facts.outlets(article);
        if (outlets.isEmpty()) {
            return;
        }
        Map<Integer, String> mentions = firstMentions();
        html.open("ul", "class", "outlets", "aria-label", ViewLabels.word("outlets"));
        for (OutletMention outlet : outlets) {
            html.open("li", "id", names.outlet(outlet));
            lists.place(outlet.name(), mentions.getOrDefault(names.index(outlet), ""));
            html.text(" ");
            if (outlet.id().isPresent()) {
                html.element("code", outlet.id().get(), "dir", "ltr");
            } else {
                html.element("span", ViewLabels.word("unknown-outlet"), "class", "note");
            }
            fact(
                    "agency",
                    article.agency().filter(agency -> isSame(agency, outlet)).isPresent());
            fact(
                    "origin",
                    article.origin().filter(origin -> isSame(origin, outlet)).isPresent());
            html.close("li");
        }
        html.close("ul");
    }

    private void fact(String field, boolean holds) {
        if (holds) {
            html.text(" ").element("span", ViewLabels.of("field", field), "class", "tag");
        }
    }

    private static boolean isSame(Outlet outlet, OutletMention mention) {
        return mention.id().isPresent()
                ? mention.id().equals(outlet.id())
                : mention.name().equals(outlet.name());
    }

    /** Where each outlet is named first, by its place in the list of outlets. */
    private Map<Integer, String> firstMentions() {
        Map<Integer, String> mentions = new HashMap<>();
        for (int i = 0; i < article.credits().size(); i++) {
            List<OutletMention> chain = article.credits().get(i).outlets();
            for (int j = 0; j < chain.size(); j++) {
                if (chain.get(j).span().isPresent()) {
                    mentions.putIfAbsent(names.index(chain.get(j)), ViewNames.part("outlet", i) + '-' + (j + 1));
                }
            }
        }
        return mentions;
    }

    private void credit(Credit credit, int index) {
        html.open("li", "id", ViewNames.credit(index));
        lists.kind("credit", credit.type().id());
        html.open("p");
        lists.place(credit.text(), ViewNames.credit(index), ViewNames.part("back", index));
        html.close("p");
        lists.field("desk", credit.desk());
        lists.field("reporter", credit.reporter());
        lists.field("place", credit.place());
        html.close("li");
    }
}
