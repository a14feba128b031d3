package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is found in a text, line by line: credits as {@code type | text | outlets | desk, place, reporter}, statements as
 * {@code form | speakers | cue | content}, and what the credits say together.
 */
final class Reading {
    private static final PersianNormalizer NORMALIZER = PersianNormalizer.builder()
            .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
            .build();

    private final String source;
    private final List<String> lines = new ArrayList<>();

    private Reading(String source) {
        this.source = source;
    }

    /** The reading of blocks, each a paragraph or, behind {@code kind>}, what that says. */
    static List<String> of(List<String> blocks) {
        String source = blocks.stream().map(Reading::text).collect(Collectors.joining("\n"));
        return new Reading(source).read(paragraphs(blocks));
    }

    /** The same blocks as the finders take them. */
    static List<TextBlock> paragraphs(List<String> blocks) {
        String source = blocks.stream().map(Reading::text).collect(Collectors.joining("\n"));
        List<TextBlock> paragraphs = new ArrayList<>();
        int start = 0;
        for (String block : blocks) {
            Span span = new Span(start, start + text(block).length());
            paragraphs.add(TextBlock.of(NORMALIZER.align(source, span), kind(block)));
            start = span.end() + 1;
        }
        return paragraphs;
    }

    private static String text(String block) {
        return block.substring(block.indexOf('>') + 1);
    }

    private static TextBlock.Kind kind(String block) {
        int sign = block.indexOf('>');
        return sign < 0
                ? TextBlock.Kind.PARAGRAPH
                : TextBlock.Kind.valueOf(block.substring(0, sign).toUpperCase(Locale.ROOT));
    }

    private List<String> read(List<TextBlock> blocks) {
        List<Credit> credits = CreditFinder.standard().find(blocks);
        List<Statement> statements = StatementFinder.standard().find(blocks, credits);
        Sourcing.resolved(credits, statements).forEach(credit -> lines.add(credit(credit)));
        for (int i = 0; i < statements.size(); i++) {
            assertEquals(i + 1, statements.get(i).id());
            lines.add(statement(statements.get(i)));
        }
        Optional<Outlet> agency = Sourcing.agency(credits);
        Optional<Outlet> origin = Sourcing.origin(credits);
        agency.ifPresent(outlet -> lines.add("agency | " + outlet.name()));
        origin.filter(outlet -> !agency.equals(origin)).ifPresent(outlet -> lines.add("origin | " + outlet.name()));
        Sourcing.dateline(credits).ifPresent(dateline -> lines.add(dateline(dateline)));
        return lines;
    }

    private static String dateline(Dateline dateline) {
        return trimmed("dateline | " + dateline.place().orElse("") + " | "
                + dateline.outlet().orElse(""));
    }

    private String credit(Credit credit) {
        same(credit.text(), credit.span());
        String outlets = credit.outlets().stream().map(this::outlet).collect(Collectors.joining(" > "));
        return trimmed(credit.type().id() + " | " + credit.text() + " | " + outlets + part("desk", credit.desk())
                + part("place", credit.place()) + part("reporter", credit.reporter()));
    }

    private String outlet(OutletMention outlet) {
        outlet.span().ifPresent(span -> same(outlet.name(), span));
        return outlet.name() + outlet.id().map(id -> " =" + id).orElse("");
    }

    private static String part(String name, Optional<String> value) {
        return value.map(text -> " | " + name + " " + text).orElse("");
    }

    private String statement(Statement statement) {
        assertEquals(extent(statement), statement.span());
        String speakers = statement.speakers().stream().map(this::speaker).collect(Collectors.joining(" + "));
        return trimmed(statement.form().id() + " | " + speakers + " | "
                + statement.cue().map(this::cue).orElse("") + " | "
                + statement.content().map(this::content).orElse(""));
    }

    /** From the first word of the speakers, or of the cue if they are not named, to the end of the cue. */
    private static Span extent(Statement statement) {
        List<Span> named = statement.speakers().stream()
                .flatMap(speaker -> speaker.span().stream())
                .toList();
        Optional<Span> cue = statement.cue().map(Cue::span);
        int start = named.isEmpty() ? cue.orElseThrow().start() : named.get(0).start();
        int end = cue.orElseGet(() -> named.get(named.size() - 1)).end();
        return new Span(start, end);
    }

    /** A speaker: number of the person, name, role; behind it how it is named, where that is not what it says. */
    private String speaker(Speaker speaker) {
        speaker.mention().ifPresent(mention -> same(mention, speaker.span().orElseThrow()));
        String words = speaker.name().orElse("")
                + speaker.role().map(role -> " / " + role).orElse("");
        return (speaker.person().map(person -> person + " ").orElse("") + words.strip() + " ("
                        + speaker.form().id() + ", " + speaker.resolution().id() + ")")
                .strip();
    }

    private String cue(Cue cue) {
        same(cue.text(), cue.span());
        return cue.text()
                + (cue.lemma().equals(cue.text()) ? "" : " =" + cue.lemma())
                + (cue.polarity() == Polarity.AFFIRMED
                        ? ""
                        : " !" + cue.polarity().id());
    }

    private String content(Content content) {
        same(content.text(), content.span());
        return content.direct()
                ? "“" + content.text().replace('\n', '¶') + "”"
                : content.text().replace('\n', '¶');
    }

    /** A part of the text is what stands where its span says. */
    private void same(String text, Span span) {
        assertEquals(letters(text), letters(NORMALIZER.normalize(span.of(source))));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String trimmed(String line) {
        String rest = line.strip();
        while (rest.endsWith("|")) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest;
    }
}
