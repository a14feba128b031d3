package io.github.khabarlib.accuracy;

import io.github.khabarlib.accuracy.AttributionGold.GoldCredit;
import io.github.khabarlib.accuracy.AttributionGold.GoldStatement;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares articles with what readers marked in them, and sorts what differs into classes. */
final class AttributionErrors {
    private static final String EDGES = " \t\n\u00a0\u200c،؛:,;.-–—/|«»\"“”'()•*!؟?";
    private static final List<String> DETAILS = List.of("desk", "reporter", "place");

    private final ErrorTable credits = new ErrorTable("Credits by type");
    private final ErrorTable forms = new ErrorTable("Statements by form");
    private final ErrorTable speakers = new ErrorTable("Statements by form of the speaker");
    private final List<String> errors = new ArrayList<>();

    void compare(AttributionGold gold, Article article) {
        compareCredits(gold, new ArrayList<>(article.credits()));
        compareStatements(gold, new ArrayList<>(article.statements()));
    }

    ErrorTable credits() {
        return credits;
    }

    ErrorTable forms() {
        return forms;
    }

    /** Tables and list, as Markdown. The list holds words of the articles. */
    String report() {
        return "# Errors in credits and statements\n\n" + credits + forms + speakers + "## Each of them\n\n"
                + String.join("\n", errors) + "\n";
    }

    private void compareCredits(AttributionGold gold, List<Credit> found) {
        for (GoldCredit wanted : gold.credits()) {
            Optional<Credit> match = found.stream()
                    .filter(credit -> credit.span().overlaps(wanted.span()))
                    .findFirst();
            match.ifPresent(found::remove);
            List<String> wrong =
                    match.map(credit -> wrong(gold, wanted, credit)).orElse(List.of("missed"));
            credits.count(wanted.type(), wrong);
            wrong.forEach(error -> note(gold, "credit", wanted.type(), error, wanted.span()));
        }
        for (Credit credit : found) {
            credits.countFalse(credit.type().id());
            note(gold, "credit", credit.type().id(), "false", credit.span());
        }
    }

    private static List<String> wrong(AttributionGold gold, GoldCredit wanted, Credit credit) {
        List<String> wrong = new ArrayList<>();
        if (!trim(gold.text(), wanted.span()).equals(trim(gold.text(), credit.span()))) {
            wrong.add("edge");
        }
        List<String> outlets =
                credit.outlets().stream().map(OutletMention::name).toList();
        boolean alike = outlets.size() == wanted.outlets().size();
        for (int i = 0; alike && i < outlets.size(); i++) {
            alike = alike(wanted.outlets().get(i), outlets.get(i));
        }
        if (!alike) {
            wrong.add("chain");
        }
        List<Optional<String>> details = List.of(credit.desk(), credit.reporter(), credit.place());
        for (int i = 0; i < DETAILS.size(); i++) {
            if (!alike(wanted.details().get(i), details.get(i).orElse(""))) {
                wrong.add(DETAILS.get(i));
            }
        }
        return wrong;
    }

    private void compareStatements(AttributionGold gold, List<Statement> found) {
        for (GoldStatement wanted : gold.statements()) {
            Optional<Statement> match = found.stream()
                    .filter(statement -> isSame(wanted, statement))
                    .findFirst();
            match.ifPresent(found::remove);
            List<String> wrong =
                    match.map(statement -> wrong(gold, wanted, statement)).orElse(List.of("cue missed"));
            forms.count(wanted.form(), wrong);
            speakers.count(wanted.speakerForm(), wrong);
            wrong.forEach(error -> note(gold, "statement", wanted.form(), error, wanted.span()));
        }
        for (Statement statement : found) {
            forms.countFalse(statement.form().id());
            speakers.countFalse(statement.speakers().get(0).form().id());
            note(gold, "statement", statement.form().id(), "false", statement.span());
        }
    }

    /** The same cue, or two of no cue at the same place. */
    private static boolean isSame(GoldStatement wanted, Statement statement) {
        Optional<Span> cue = statement.cue().map(Cue::span);
        if (cue.isPresent() && wanted.cue().isPresent()) {
            return cue.get().overlaps(wanted.cue().get());
        }
        return cue.isEmpty()
                && wanted.cue().isEmpty()
                && statement.span().start() <= wanted.span().end()
                && wanted.span().start() <= statement.span().end();
    }

    private static List<String> wrong(AttributionGold gold, GoldStatement wanted, Statement statement) {
        List<String> wrong = new ArrayList<>();
        Optional<Span> content = statement.content().map(Content::span).map(span -> trim(gold.text(), span));
        Optional<Span> words = wanted.content().map(span -> trim(gold.text(), span));
        if (content.isPresent() != words.isPresent()) {
            wrong.add("content missed or false");
        } else if (content.isPresent()) {
            addEdges(wrong, words.get(), content.get());
        }
        if (!wanted.who().isEmpty() && who(statement).noneMatch(name -> isAny(wanted.who(), name))) {
            wrong.add("who");
        }
        if (wanted.direct() != statement.content().filter(Content::direct).isPresent()) {
            wrong.add("direct");
        }
        return wrong;
    }

    private static void addEdges(List<String> wrong, Span wanted, Span found) {
        if (wanted.start() != found.start()) {
            wrong.add("content start");
        }
        if (wanted.end() != found.end()) {
            wrong.add("content end");
        }
    }

    /** What a speaker is called, in this place too unless that is a pronoun. */
    private static Stream<String> who(Statement statement) {
        return statement.speakers().stream()
                .flatMap(speaker -> Stream.of(
                        speaker.name(),
                        speaker.role(),
                        speaker.mention().filter(mention -> speaker.form() != SpeakerForm.PRONOUN)))
                .flatMap(Optional::stream);
    }

    private static boolean isAny(List<String> wanted, String name) {
        return wanted.stream().anyMatch(one -> alike(one, name));
    }

    /** The same letters, or one within the other: a surname will do, and a kind of outlet before its name. */
    private static boolean alike(String wanted, String found) {
        String one = letters(wanted);
        String other = letters(found);
        return one.equals(other) || !one.isEmpty() && !other.isEmpty() && (one.contains(other) || other.contains(one));
    }

    private static String letters(String text) {
        return ScriptFolding.fold(text).replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    private static Span trim(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(start, end);
    }

    private void note(AttributionGold gold, String what, String form, String error, Span span) {
        String words = span.of(gold.text()).replaceAll("\\s+", " ");
        errors.add(
                "- " + error + ": " + what + ", " + form + ", `" + gold.id() + "` at " + span.start() + ": " + words);
    }
}
