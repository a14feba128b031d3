package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has a report from whom, over all credits of an article: the page at level 0, who is credited first at level 1, whom
 * that one credits at level 2 and so on. An outlet named at several levels stands at the deepest. Immutable.
 */
final class ChainGraph {
    /** The page itself among the nodes of an edge. */
    static final int PAGE = -1;
    /** A graph of more would not be small; the list beside it has them all. */
    private static final int MOST_OUTLETS = 12;

    private final List<OutletMention> outlets;
    private final int[] levels;
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final int page;

    private ChainGraph(Article article, ViewNames names) {
        List<OutletMention> all = Facts.outlets(article);
        outlets = all.subList(0, Math.min(MOST_OUTLETS, all.size()));
        levels = new int[outlets.size()];
        page = article.publisher().map(this::indexOf).orElse(PAGE);
        for (Credit credit : article.credits()) {
            addChain(credit.outlets().stream().map(names::index).toList());
        }
    }

    static ChainGraph of(Article article, ViewNames names) {
        return new ChainGraph(article, names);
    }

    private int indexOf(Outlet publisher) {
        for (int i = 0; i < outlets.size(); i++) {
            Optional<String> id = outlets.get(i).id();
            if (id.isPresent()
                    ? id.equals(publisher.id())
                    : outlets.get(i).name().equals(publisher.name())) {
                return i;
            }
        }
        return PAGE;
    }

    private void addChain(List<Integer> chain) {
        int to = PAGE;
        int level = 0;
        for (int from : chain) {
            if (from >= outlets.size()) {
                return;
            }
            if (from != page) {
                level++;
                levels[from] = Math.max(levels[from], level);
                edges.add(new Edge(from, to));
                to = from;
            }
        }
    }

    /** The outlets, in the order in which they are named, without the page's own publisher where it is one of them. */
    List<Integer> atLevel(int level) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < outlets.size(); i++) {
            if (i != page && levels[i] == level) {
                found.add(i);
            }
        }
        return found;
    }

    /** The deepest level; 0 where nobody but the page itself is named. */
    int depth() {
        int depth = 0;
        for (int level : levels) {
            depth = Math.max(depth, level);
        }
        return depth;
    }

    OutletMention outlet(int index) {
        return outlets.get(index);
    }

    Set<Edge> edges() {
        return edges;
    }

    /** The way of a report from one outlet to another, or to the page. */
    record Edge(int from, int to) {}
}
