package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.CreditFinder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An annotated article. Its offsets count code points, these spans UTF-16 units.
 *
 * @param id its name
 * @param text the article as scraped
 * @param credits the credits a reader sees in it
 * @param statements the statements a reader sees in it
 */
record AttributionGold(String id, String text, List<GoldCredit> credits, List<GoldStatement> statements) {
    /**
     * A credit.
     *
     * @param type the type that its words alone tell, else what stands without a formula
     * @param span where it stands
     * @param outlets the chain
     * @param details desk, reporter and place; empty for none
     */
    record GoldCredit(String type, Span span, List<String> outlets, List<String> details) {}

    /**
     * A statement.
     *
     * @param form the name of its form
     * @param speakerForm how the speaker is named
     * @param who the names any of which is right
     * @param cue where the verb stands
     * @param span where it stands
     * @param content where the reported words stand
     * @param direct whether in quotation marks
     */
    record GoldStatement(
            String form,
            String speakerForm,
            List<String> who,
            Optional<Span> cue,
            Span span,
            Optional<Span> content,
            boolean direct) {}

    static AttributionGold of(JsonNode record) {
        String text = record.get("text").asText();
        List<GoldCredit> credits = new ArrayList<>();
        List<GoldStatement> statements = new ArrayList<>();
        for (JsonNode mark : record.get("attributions")) {
            if (mark.get("type").asText().equals("source")) {
                credits.add(credit(text, mark));
            } else {
                statements.add(statement(text, mark));
            }
        }
        return new AttributionGold(record.get("id").asText(), text, credits, statements);
    }

    private static GoldCredit credit(String text, JsonNode mark) {
        Span span = span(text, mark, "").orElseThrow();
        List<String> outlets = new ArrayList<>();
        mark.path("sources").forEach(source -> outlets.add(source.asText()));
        List<String> details = Stream.of("desk", "reporter", "place")
                .map(field -> mark.path(field).asText("").replace("null", ""))
                .toList();
        return new GoldCredit(typeOf(mark, span.of(text)), span, outlets, details);
    }

    private static String typeOf(JsonNode mark, String words) {
        if (mark.path("anaphoric").asBoolean()) {
            return CreditType.ANAPHOR.id();
        }
        return CreditFinder.standard().find(words + "، ").stream()
                .findFirst()
                .map(credit -> credit.type().id())
                .filter(type -> !type.equals(CreditType.TAIL.id()) && !type.equals(CreditType.LABEL.id()))
                .orElse("no formula");
    }

    private static GoldStatement statement(String text, JsonNode mark) {
        List<String> who = new ArrayList<>();
        boolean pronoun = !mark.path("pronoun_of").asText("null").equals("null");
        for (String field : pronoun ? List.of("pronoun_of") : List.of("speaker", "role")) {
            if (!mark.path(field).isNull() && mark.has(field)) {
                who.add(mark.get(field).asText());
            }
        }
        return new GoldStatement(
                mark.path("mode").asText(),
                speakerForm(mark),
                who,
                mark.hasNonNull("verb") ? span(text, mark, "verb_") : Optional.empty(),
                span(text, mark, "").orElseThrow(),
                span(text, mark, "quote_"),
                mark.path("direct").asBoolean());
    }

    private static String speakerForm(JsonNode mark) {
        boolean name = mark.hasNonNull("speaker");
        boolean role = mark.hasNonNull("role");
        if (mark.hasNonNull("pronoun")) {
            return "pronoun";
        }
        return name ? role ? "name-role" : "name" : role ? "role" : "none";
    }

    private static Optional<Span> span(String text, JsonNode mark, String prefix) {
        if (!mark.hasNonNull(prefix + "start") || mark.get(prefix + "start").asInt() < 0) {
            return Optional.empty();
        }
        int start = text.offsetByCodePoints(0, mark.get(prefix + "start").asInt());
        int end = text.offsetByCodePoints(0, mark.get(prefix + "end").asInt());
        return Optional.of(new Span(start, end));
    }
}
