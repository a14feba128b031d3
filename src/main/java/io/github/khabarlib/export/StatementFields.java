package io.github.khabarlib.export;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;

/** The fields of a statement. Stateless. */
final class StatementFields {
    private StatementFields() {}

    static void write(Statement statement, JsonOut json) {
        json.number("id", statement.id());
        json.span(statement.span());
        json.objects("speakers", statement.speakers(), speaker -> writeSpeaker(speaker, json));
        json.object("cue", statement.cue(), cue -> writeCue(cue, json));
        json.object("content", statement.content(), content -> writeContent(content, json));
        json.string("form", statement.form().id());
    }

    private static void writeSpeaker(Speaker speaker, JsonOut json) {
        json.string("form", speaker.form().id());
        json.string("mention", speaker.mention());
        json.string("name", speaker.name());
        json.string("role", speaker.role());
        json.span(speaker.span());
        json.number("person", speaker.person());
        json.string("resolution", speaker.resolution().id());
    }

    private static void writeCue(Cue cue, JsonOut json) {
        json.string("text", cue.text());
        json.string("lemma", cue.lemma());
        json.span(cue.span());
        json.string("polarity", cue.polarity().id());
    }

    private static void writeContent(Content content, JsonOut json) {
        json.string("text", content.text());
        json.span(content.span());
        json.bool("direct", content.direct());
    }

    static Statement read(JsonIn json) {
        return Statement.builder()
                .id(json.number("id"))
                .span(json.span())
                .speakers(json.objects("speakers", StatementFields::readSpeaker))
                .cue(json.object("cue", StatementFields::readCue).orElse(null))
                .content(json.object("content", StatementFields::readContent).orElse(null))
                .form(json.oneOf("form", StatementForm.values(), StatementForm::id))
                .build();
    }

    private static Speaker readSpeaker(JsonIn json) {
        return Speaker.builder()
                .form(json.oneOf("form", SpeakerForm.values(), SpeakerForm::id))
                .mention(json.stringOrNull("mention"))
                .name(json.stringOrNull("name"))
                .role(json.stringOrNull("role"))
                .span(json.spanOrNull())
                .person(json.numberIfAny("person").orElse(null))
                .resolution(json.oneOf("resolution", Resolution.values(), Resolution::id))
                .build();
    }

    private static Cue readCue(JsonIn json) {
        Polarity polarity = json.oneOf("polarity", Polarity.values(), Polarity::id);
        return Cue.of(json.required("text"), json.required("lemma"), json.span(), polarity);
    }

    private static Content readContent(JsonIn json) {
        return Content.of(json.required("text"), json.span(), json.bool("direct"));
    }
}
