package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Person;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the lists of those who speak and of what they say. Not thread-safe. */
final class ViewVoices {
    private static final int LONGEST_CONTENT = 220;

    private final Article article;
    private final ViewLists lists;
    private final HtmlOut html;

    ViewVoices(Article article, ViewLists lists) {
        this.article = article;
        this.lists = lists;
        this.html = lists.html();
    }

    void people() {
        lists.open("people");
        if (article.people().isEmpty()) {
            html.element("p", ViewLabels.word("no-people"), "class", "empty");
        } else {
            List<List<Integer>> statements = statements();
            html.open("ul", "class", "cards");
            for (int i = 0; i < article.people().size(); i++) {
                person(article.people().get(i), statements.get(i));
            }
            html.close("ul");
        }
        lists.close();
    }

    /** For each person the statements, one look at each. */
    private List<List<Integer>> statements() {
        List<Integer> numbers = article.people().stream().map(Person::id).toList();
        Map<Integer, List<Integer>> found = new HashMap<>();
        for (int i = 0; i < article.statements().size(); i++) {
            for (Speaker speaker : article.statements().get(i).speakers()) {
                int index = i;
                speaker.person()
                        .ifPresent(number -> found.computeIfAbsent(number, n -> new ArrayList<>())
                                .add(index));
            }
        }
        return numbers.stream()
                .map(number -> found.getOrDefault(number, List.of()))
                .toList();
    }

    private void person(Person person, List<Integer> statements) {
        html.open("li", "id", ViewNames.person(person.id()));
        html.element("span", ViewLabels.number(person.id()), "class", "badge");
        html.open("span", "class", "who").isolated(name(person)).close("span");
        if (person.name().isPresent()) {
            for (String role : person.roles()) {
                html.open("p", "class", "note").isolated(role).close("p");
            }
        }
        html.open("p", "class", "numbers").text(ViewLabels.word("statements-of") + " ");
        for (int index : statements.stream().distinct().toList()) {
            String number = ViewLabels.number(article.statements().get(index).id());
            html.jump(ViewNames.statement(index), number).text(" ");
        }
        html.close("p").close("li");
    }

    private static String name(Person person) {
        return person.name().or(() -> person.roles().stream().findFirst()).orElse(ViewLabels.word("nameless"));
    }

    void said() {
        lists.open("statements");
        if (article.statements().isEmpty()) {
            html.element("p", ViewLabels.word("no-statements"), "class", "empty");
        } else {
            html.open("ul", "class", "cards wide");
            for (int i = 0; i < article.statements().size(); i++) {
                statement(article.statements().get(i), i);
            }
            html.close("ul");
        }
        lists.close();
    }

    private void statement(Statement statement, int index) {
        html.open("li", "id", ViewNames.statement(index), "class", ViewNames.statementClass(index));
        html.open("p", "class", "line");
        html.element("span", ViewLabels.number(statement.id()), "class", "ordinal");
        statement.speakers().forEach(this::speaker);
        statement.cue().ifPresent(cue -> cue(cue, index));
        html.close("p");
        statement.content().ifPresent(content -> content(content, index));
        html.open("p", "class", "kinds");
        lists.kind("form", statement.form().id());
        statement
                .speakers()
                .forEach(
                        speaker -> lists.kind("resolution", speaker.resolution().id()));
        statement
                .content()
                .ifPresent(content -> html.element(
                        "span", ViewLabels.word(content.direct() ? "direct" : "indirect"), "class", "kind"));
        statement
                .cue()
                .map(Cue::polarity)
                .filter(polarity -> polarity != Polarity.AFFIRMED)
                .ifPresent(polarity -> lists.kind("polarity", polarity.id()));
        html.close("p").close("li");
    }

    private void speaker(Speaker speaker) {
        html.open("span", "class", "who");
        String known = speaker.name().or(speaker::role).or(speaker::mention).orElse(ViewLabels.word("nameless"));
        Optional<Integer> person = speaker.person();
        if (person.isPresent()) {
            html.open("a", "href", "#" + ViewNames.person(person.get()))
                    .isolated(known)
                    .close("a");
        } else {
            html.isolated(known);
        }
        speaker.mention()
                .filter(mention -> !mention.equals(known))
                .ifPresent(mention -> html.text(" ").element("span", "«" + mention + "»", "class", "note"));
        html.close("span");
    }

    private void cue(Cue cue, int index) {
        html.open("span", "class", "m cue");
        lists.place(cue.text(), ViewNames.part("cue", index));
        html.close("span");
        if (!cue.lemma().equals(cue.text())) {
            html.open("span", "class", "note").text("← ").isolated(cue.lemma()).close("span");
        }
    }

    private void content(Content content, int index) {
        String text = content.text();
        int end = Math.min(text.length(), LONGEST_CONTENT);
        String shown = end == text.length() ? text : text.substring(0, end) + "…";
        html.open("p", "class", "said");
        lists.place(shown, ViewNames.part("content", index));
        html.close("p");
    }
}
