package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "به گزارش کوهسار به نقل از ایسنا، باران بارید.|کوهسار|ایسنا",
                "به گزارش کوهسار، باران بارید. منبع: ایسنا|کوهسار|ایسنا",
                "به گزارش کوهسار، باران بارید. باز نشر: آوای تالاب|کوهسار|کوهسار",
                "به گزارش کوهسار، مریم صفاپور در گفت‌وگو با ایسنا گفت: باران بارید.|کوهسار|کوهسار",
                "مریم صفاپور در گفت‌وگو با ایسنا گفت: باران بارید.|ایسنا|ایسنا",
                "مریم صفاپور در گفت‌وگو با رادیو تالاب گفت: باران بارید. منبع: ایسنا|ایسنا|ایسنا",
                "به گزارش روابط عمومی شهرداری گرگان، باران بارید.|شهرداری گرگان|شهرداری گرگان",
                "به گزارش وزارت نیرو، باران بارید.||",
                "به گفته رئیس هواشناسی، باران بارید.||",
                "بر اساس این گزارش، باران بارید.||",
            })
    void namesAgencyAndOrigin(String text, String agency, String origin) {
        List<Credit> credits = CreditFinder.standard().find(text);
        assertEquals(agency, Sourcing.agency(credits).map(Outlet::name).orElse(null));
        assertEquals(origin, Sourcing.origin(credits).map(Outlet::name).orElse(null));
    }

    @Test
    void namesThePersonAPronounStandsFor() {
        String text = "مریم صفاپور گفت: باران بارید.\nبه گفته او، جاده بسته شد.";
        List<Credit> credits = CreditFinder.standard().find(text);
        List<Statement> statements = List.of(Statement.builder()
                .id(1)
                .span(new Span(0, 15))
                .form(StatementForm.COLON)
                .speakers(List.of(Speaker.builder()
                        .form(SpeakerForm.NAME)
                        .name("مریم صفاپور")
                        .resolution(Resolution.EXPLICIT)
                        .build()))
                .build());
        assertEquals(
                List.of("مریم صفاپور"),
                Sourcing.resolved(credits, statements).get(0).outlets().stream()
                        .map(OutletMention::name)
                        .toList());
        assertEquals(credits, Sourcing.resolved(credits, List.of()));
    }

    @Test
    void givesTheDateline() {
        List<Credit> credits =
                CreditFinder.standard().find("کابل (باختر) - باران خوبی در همه ولسوالی‌های شمال کشور بارید.");
        Dateline dateline = Sourcing.dateline(credits).orElseThrow();
        assertEquals("کابل", dateline.place().orElseThrow());
        assertEquals("باختر", dateline.outlet().orElseThrow());
    }
}
