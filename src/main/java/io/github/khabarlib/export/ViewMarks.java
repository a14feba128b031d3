package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the view sets off in an article's text, in layers from the outermost inwards. Links are in the innermost one
 * alone, so that none stands within another. Immutable.
 */
final class ViewMarks {
    private static final String REMOVED = "removed ";

    private final List<ViewLayer> layers;
    private final ViewLayer removed;

    private ViewMarks(List<ViewLayer> layers, ViewLayer removed) {
        this.layers = layers;
        this.removed = removed;
    }

    static ViewMarks of(Article article, ViewNames names) {
        int length = article.sourceText().length();
        List<List<ViewMark>> marks =
                List.of(warnings(article), contents(article), credits(article), links(article, names));
        return new ViewMarks(
                marks.stream().map(layer -> ViewLayer.of(layer, length)).toList(),
                ViewLayer.of(removed(article), length));
    }

    /** The layers of both columns. */
    List<ViewLayer> layers() {
        return layers;
    }

    /** What was removed; in the source only. */
    ViewLayer removed() {
        return removed;
    }

    private static List<ViewMark> removed(Article article) {
        List<ViewMark> marks = new ArrayList<>();
        for (Removed piece : article.removed()) {
            String type = piece.type().id();
            piece.span()
                    .ifPresent(span -> marks.add(new ViewMark(
                            span,
                            REMOVED + type,
                            ViewNames.part("removed", marks.size()),
                            null,
                            ViewLabels.of("removed", type))));
        }
        return marks;
    }

    /** The type of a mark of {@link #removed()}. */
    static String removedType(ViewMark mark) {
        return mark.look().substring(REMOVED.length());
    }

    private static List<ViewMark> warnings(Article article) {
        List<ViewMark> marks = new ArrayList<>();
        for (int i = 0; i < article.warnings().size(); i++) {
            String id = ViewNames.warning(i);
            Warning warning = article.warnings().get(i);
            warning.span().ifPresent(span -> marks.add(new ViewMark(span, "warned", id, null, "⚠")));
        }
        return marks;
    }

    private static List<ViewMark> contents(Article article) {
        List<ViewMark> marks = new ArrayList<>();
        for (int i = 0; i < article.statements().size(); i++) {
            String id = ViewNames.part("content", i);
            String look = "content " + ViewNames.statementClass(i);
            article.statements()
                    .get(i)
                    .content()
                    .ifPresent(content -> marks.add(new ViewMark(content.span(), look, id, null, null)));
        }
        return marks;
    }

    private static List<ViewMark> credits(Article article) {
        List<ViewMark> marks = new ArrayList<>();
        for (int i = 0; i < article.credits().size(); i++) {
            Credit credit = article.credits().get(i);
            marks.add(new ViewMark(credit.span(), "credit", ViewNames.credit(i), null, null));
        }
        return marks;
    }

    private static List<ViewMark> links(Article article, ViewNames names) {
        List<ViewMark> marks = new ArrayList<>();
        for (int i = 0; i < article.statements().size(); i++) {
            addStatement(article.statements().get(i), i, marks);
        }
        for (int i = 0; i < article.credits().size(); i++) {
            addOutlets(article.credits().get(i), i, names, marks);
        }
        return marks;
    }

    private static void addStatement(Statement statement, int index, List<ViewMark> marks) {
        String its = ViewNames.statementClass(index);
        for (int i = 0; i < statement.speakers().size(); i++) {
            Speaker speaker = statement.speakers().get(i);
            Optional<Integer> person = speaker.person();
            String look = "speaker by-" + speaker.form().id() + ' ' + its
                    + person.map(number -> ' ' + ViewNames.personClass(number)).orElse("");
            String target = person.map(ViewNames::person).orElse(ViewNames.statement(index));
            String badge = person.map(ViewLabels::number).orElse("؟");
            String id = ViewNames.part("speaker", index) + '-' + (i + 1);
            speaker.span().ifPresent(span -> marks.add(new ViewMark(span, look, id, target, badge)));
        }
        statement
                .cue()
                .ifPresent(cue -> marks.add(new ViewMark(
                        cue.span(),
                        "cue " + cue.polarity().id() + ' ' + its,
                        ViewNames.part("cue", index),
                        ViewNames.statement(index),
                        null)));
    }

    private static void addOutlets(Credit credit, int index, ViewNames names, List<ViewMark> marks) {
        boolean none = true;
        for (int i = 0; i < credit.outlets().size(); i++) {
            OutletMention mention = credit.outlets().get(i);
            if (mention.span().isPresent()) {
                none = false;
                String id = ViewNames.part("outlet", index) + '-' + (i + 1);
                marks.add(new ViewMark(mention.span().get(), "outlet", id, names.outlet(mention), null));
            }
        }
        if (none) {
            String id = ViewNames.part("back", index);
            marks.add(new ViewMark(credit.span(), "back", id, ViewNames.credit(index), null));
        }
    }
}
