package io.github.khabarlib.export;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.OutletMention;

/** The fields of a credit. Stateless. */
final class CreditFields {
    private CreditFields() {}

    static void write(Credit credit, JsonOut json) {
        json.string("type", credit.type().id());
        json.string("text", credit.text());
        json.span(credit.span());
        json.objects("outlets", credit.outlets(), outlet -> writeOutlet(outlet, json));
        json.string("desk", credit.desk());
        json.string("reporter", credit.reporter());
        json.string("place", credit.place());
    }

    private static void writeOutlet(OutletMention outlet, JsonOut json) {
        json.string("name", outlet.name());
        json.string("id", outlet.id());
        json.span(outlet.span());
    }

    static Credit read(JsonIn json) {
        return Credit.builder()
                .type(json.oneOf("type", CreditType.values(), CreditType::id))
                .text(json.required("text"))
                .span(json.span())
                .outlets(json.objects("outlets", CreditFields::readOutlet))
                .desk(json.stringOrNull("desk"))
                .reporter(json.stringOrNull("reporter"))
                .place(json.stringOrNull("place"))
                .build();
    }

    private static OutletMention readOutlet(JsonIn json) {
        return OutletMention.of(json.required("name"), json.stringOrNull("id"), json.spanOrNull());
    }
}
