package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.CalendarKind;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Dateline;
import io.github.khabarlib.article.Figure;
import io.github.khabarlib.article.Heading;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.ListBlock;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Paragraph;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Quote;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Removed;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.article.Table;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Articles for tests. */
final class Articles {
    static final String SOURCE = "باران در راه است\nبه گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.\nانتهای پیام";

    private Articles() {}

    /** Nothing but the source text. */
    static Article empty() {
        return Article.builder().sourceText("").build();
    }

    /** Every field and every kind of block. */
    static Article full() {
        return Article.builder()
                .url("https://example.ir/news/1")
                .canonicalUrl("https://example.ir/news/1/rain")
                .language("fa")
                .publisher(Outlet.of("نمونه", "example"))
                .title(Passage.of("باران در راه است", new Span(0, 16)))
                .kicker(Passage.ofMetadata("هواشناسی:"))
                .subtitle(Passage.ofMetadata("سامانه‌ای تازه"))
                .lead(Passage.ofMetadata("از فردا باران می‌بارد."))
                .body(List.of(
                        Paragraph.of(passage("به گزارش ایسنا، مدیر هواشناسی گفت: هوا سرد می‌شود.")),
                        Heading.of(3, Passage.ofMetadata("دما")),
                        Quote.of(Passage.ofMetadata("هوا سرد می‌شود")),
                        ListBlock.of(List.of(Passage.ofMetadata("تهران"), Passage.ofMetadata("قم"))),
                        Figure.of("https://example.ir/a.jpg", "ابر", Passage.ofMetadata("ابرها"), "عکاس"),
                        Figure.of(null, null, null, null),
                        Table.of(List.of(List.of("شهر", "دما"), List.of("قم", "۱۲")), null)))
                .credits(List.of(Credit.builder()
                        .type(CreditType.REPORT)
                        .text("به گزارش ایسنا")
                        .span(new Span(17, 31))
                        .outlets(List.of(
                                OutletMention.of("ایسنا", "isna", new Span(26, 31)),
                                OutletMention.of("پایگاه ناشناس", null, null)))
                        .desk("اجتماعی")
                        .reporter("خبرنگار")
                        .place("تهران")
                        .build()))
                .statements(List.of(statement()))
                .agency(Outlet.of("ایسنا", "isna"))
                .origin(Outlet.of("ایسنا", "isna"))
                .byline(List.of(Passage.ofMetadata("نویسنده")))
                .dateline(Dateline.of("تهران", null, new Span(0, 5)))
                .published(NewsDate.builder()
                        .text("۲۳ آبان ۱۴۰۲ - ۱۰:۲۰")
                        .span(new Span(1, 20))
                        .calendar(CalendarKind.PERSIAN)
                        .date(LocalDate.of(2023, 11, 14))
                        .time(LocalTime.of(10, 20))
                        .instant(Instant.parse("2023-11-14T06:50:00Z"))
                        .zone(ZoneId.of("Asia/Tehran"))
                        .evidence(DateEvidence.TEXT)
                        .build())
                .modified(NewsDate.builder()
                        .calendar(CalendarKind.GREGORIAN)
                        .date(LocalDate.of(2023, 11, 15))
                        .evidence(DateEvidence.JSON_LD)
                        .build())
                .newsCode("1402082312345")
                .section(List.of("اجتماعی", "هوا"))
                .tags(List.of("باران", "سرما"))
                .images(List.of(
                        Image.of("https://example.ir/b.jpg", "برف", Passage.ofMetadata("برف در کوه")),
                        Image.of("https://example.ir/c.jpg", null, null)))
                .related(List.of(RelatedLink.of("خبر دیگر", "https://example.ir/2"), RelatedLink.of("خبر سوم", null)))
                .removed(List.of(Removed.of(RemovedType.END_MARKER, "انتهای پیام", null)))
                .warnings(List.of(Warning.of(WarningCode.DATE_UNREADABLE, "a date could not be read", new Span(0, 1))))
                .sourceText(SOURCE)
                .build();
    }

    private static Statement statement() {
        return Statement.builder()
                .id(1)
                .span(new Span(33, 51))
                .speakers(List.of(Speaker.builder()
                        .form(SpeakerForm.ROLE)
                        .mention("مدیر هواشناسی")
                        .role("مدیر هواشناسی")
                        .span(new Span(33, 46))
                        .person(1)
                        .resolution(Resolution.EXPLICIT)
                        .build()))
                .cue(Cue.of("گفت", "گفت", new Span(47, 50), Polarity.AFFIRMED))
                .content(Content.of("هوا سرد می‌شود.", new Span(52, 67), false))
                .form(StatementForm.COLON)
                .build();
    }

    private static Passage passage(String text) {
        int start = SOURCE.indexOf(text);
        return Passage.of(text, new Span(start, start + text.length()));
    }
}
