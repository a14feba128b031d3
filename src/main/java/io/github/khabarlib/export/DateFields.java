package io.github.khabarlib.export;

import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.NewsDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The fields of a date. Stateless. */
final class DateFields {
    private DateFields() {}

    static void write(NewsDate date, JsonOut json) {
        json.string("text", date.text());
        json.span(date.span());
        json.string("calendar", date.calendar().id());
        json.string("date", date.date().toString());
        json.string("time", date.time());
        json.string("instant", date.instant());
        json.string("zone", date.zone());
        json.string("evidence", date.evidence().id());
    }

    static NewsDate read(JsonIn json) {
        return NewsDate.builder()
                .text(json.stringOrNull("text"))
                .span(json.spanOrNull())
                .calendar(json.oneOf("calendar", CalendarKind.values(), CalendarKind::id))
                .date(json.converted("date", LocalDate::parse).orElseThrow(() -> json.error("date", "is missing")))
                .time(json.converted("time", LocalTime::parse).orElse(null))
                .instant(json.converted("instant", Instant::parse).orElse(null))
                .zone(json.converted("zone", ZoneId::of).orElse(null))
                .evidence(json.oneOf("evidence", DateEvidence.values(), DateEvidence::id))
                .build();
    }
}
