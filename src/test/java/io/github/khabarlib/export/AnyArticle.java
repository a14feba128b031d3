package io.github.khabarlib.export;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Block;
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
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;

/** Articles with anything in any field, for laws. */
final class AnyArticle {
    private static final Arbitrary<String> TEXT = Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
            Arbitraries.of(
                    "به گزارش ایسنا", "می\u200cشود", "</script>", "\ud83d\ude00", "a\udc00", "\u2028", "\"\\\n"));
    private static final Arbitrary<Span> SPAN = Combinators.combine(
                    Arbitraries.integers().between(0, 5000),
                    Arbitraries.integers().between(0, 300))
            .as((start, length) -> new Span(start, start + length));
    private static final Arbitrary<Integer> NUMBER = Arbitraries.integers().between(1, 9);
    private static final Arbitrary<Passage> PASSAGE =
            Combinators.combine(TEXT, maybe(SPAN)).as(Passage::of);
    private static final Arbitrary<Outlet> OUTLET =
            Combinators.combine(TEXT, maybe(TEXT)).as(Outlet::of);

    private AnyArticle() {}

    static Arbitrary<Article> articles() {
        return Builders.withBuilder(Article::builder)
                .use(maybe(TEXT))
                .in(Article.Builder::url)
                .use(maybe(TEXT))
                .in(Article.Builder::canonicalUrl)
                .use(maybe(TEXT))
                .in(Article.Builder::language)
                .use(maybe(OUTLET))
                .in(Article.Builder::publisher)
                .use(maybe(PASSAGE))
                .in(Article.Builder::title)
                .use(maybe(PASSAGE))
                .in(Article.Builder::kicker)
                .use(maybe(PASSAGE))
                .in(Article.Builder::subtitle)
                .use(maybe(PASSAGE))
                .in(Article.Builder::lead)
                .use(few(block()))
                .in(Article.Builder::body)
                .use(few(credit()))
                .in(Article.Builder::credits)
                .use(few(statement()))
                .in(Article.Builder::statements)
                .use(maybe(OUTLET))
                .in(Article.Builder::agency)
                .use(maybe(OUTLET))
                .in(Article.Builder::origin)
                .use(few(PASSAGE))
                .in(Article.Builder::byline)
                .use(maybe(dateline()))
                .in(Article.Builder::dateline)
                .use(maybe(date()))
                .in(Article.Builder::published)
                .use(maybe(date()))
                .in(Article.Builder::modified)
                .use(maybe(TEXT))
                .in(Article.Builder::newsCode)
                .use(few(TEXT))
                .in(Article.Builder::section)
                .use(few(TEXT))
                .in(Article.Builder::tags)
                .use(few(Combinators.combine(TEXT, maybe(TEXT), maybe(PASSAGE)).as(Image::of)))
                .in(Article.Builder::images)
                .use(few(Combinators.combine(TEXT, maybe(TEXT)).as(RelatedLink::of)))
                .in(Article.Builder::related)
                .use(few(Combinators.combine(Arbitraries.of(RemovedType.values()), TEXT, maybe(SPAN))
                        .as(Removed::of)))
                .in(Article.Builder::removed)
                .use(few(Combinators.combine(Arbitraries.of(WarningCode.values()), TEXT, maybe(SPAN))
                        .as(Warning::of)))
                .in(Article.Builder::warnings)
                .use(Arbitraries.oneOf(TEXT, Arbitraries.just("")))
                .in(Article.Builder::sourceText)
                .build(Article.Builder::build);
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.oneOf(
                PASSAGE.map(Paragraph::of),
                PASSAGE.map(Quote::of),
                Combinators.combine(Arbitraries.integers().between(1, 6), PASSAGE)
                        .as(Heading::of),
                few(PASSAGE).map(ListBlock::of),
                Combinators.combine(maybe(TEXT), maybe(TEXT), maybe(PASSAGE), maybe(TEXT))
                        .as(Figure::of),
                Combinators.combine(few(few(TEXT)), maybe(SPAN)).as(Table::of));
    }

    private static Arbitrary<Credit> credit() {
        return Builders.withBuilder(Credit::builder)
                .use(Arbitraries.of(CreditType.values()))
                .in(Credit.Builder::type)
                .use(TEXT)
                .in(Credit.Builder::text)
                .use(SPAN)
                .in(Credit.Builder::span)
                .use(few(Combinators.combine(TEXT, maybe(TEXT), maybe(SPAN)).as(OutletMention::of)))
                .in(Credit.Builder::outlets)
                .use(maybe(TEXT))
                .in(Credit.Builder::desk)
                .use(maybe(TEXT))
                .in(Credit.Builder::reporter)
                .use(maybe(TEXT))
                .in(Credit.Builder::place)
                .build(Credit.Builder::build);
    }

    private static Arbitrary<Statement> statement() {
        return Builders.withBuilder(Statement::builder)
                .use(NUMBER)
                .in(Statement.Builder::id)
                .use(SPAN)
                .in(Statement.Builder::span)
                .use(few(speaker()))
                .in(Statement.Builder::speakers)
                .use(maybe(Combinators.combine(TEXT, TEXT, SPAN, Arbitraries.of(Polarity.values()))
                        .as(Cue::of)))
                .in(Statement.Builder::cue)
                .use(maybe(Combinators.combine(TEXT, SPAN, Arbitraries.of(true, false))
                        .as(Content::of)))
                .in(Statement.Builder::content)
                .use(Arbitraries.of(StatementForm.values()))
                .in(Statement.Builder::form)
                .build(Statement.Builder::build);
    }

    private static Arbitrary<Speaker> speaker() {
        return Builders.withBuilder(Speaker::builder)
                .use(Arbitraries.of(SpeakerForm.values()))
                .in(Speaker.Builder::form)
                .use(maybe(TEXT))
                .in(Speaker.Builder::mention)
                .use(maybe(TEXT))
                .in(Speaker.Builder::name)
                .use(maybe(TEXT))
                .in(Speaker.Builder::role)
                .use(maybe(SPAN))
                .in(Speaker.Builder::span)
                .use(maybe(NUMBER))
                .in(Speaker.Builder::person)
                .use(Arbitraries.of(Resolution.values()))
                .in(Speaker.Builder::resolution)
                .build(Speaker.Builder::build);
    }

    private static Arbitrary<Dateline> dateline() {
        return Combinators.combine(maybe(TEXT), maybe(TEXT), SPAN).as(Dateline::of);
    }

    private static Arbitrary<NewsDate> date() {
        Arbitrary<LocalDate> days = Arbitraries.longs().between(-60_000, 60_000).map(LocalDate::ofEpochDay);
        Arbitrary<LocalTime> times = Arbitraries.longs().between(0, 86_399).map(LocalTime::ofSecondOfDay);
        Arbitrary<Instant> instants =
                Arbitraries.longs().between(-4_000_000_000L, 4_000_000_000L).map(Instant::ofEpochSecond);
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Tehran", "Asia/Kabul", "+03:30", "Z", "UTC")
                .map(ZoneId::of);
        return Builders.withBuilder(NewsDate::builder)
                .use(maybe(TEXT))
                .in(NewsDate.Builder::text)
                .use(maybe(SPAN))
                .in(NewsDate.Builder::span)
                .use(Arbitraries.of(CalendarKind.values()))
                .in(NewsDate.Builder::calendar)
                .use(days)
                .in(NewsDate.Builder::date)
                .use(maybe(times))
                .in(NewsDate.Builder::time)
                .use(maybe(instants))
                .in(NewsDate.Builder::instant)
                .use(maybe(zones))
                .in(NewsDate.Builder::zone)
                .use(Arbitraries.of(DateEvidence.values()))
                .in(NewsDate.Builder::evidence)
                .build(NewsDate.Builder::build);
    }

    private static <T> Arbitrary<T> maybe(Arbitrary<T> value) {
        return value.injectNull(0.3);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> value) {
        return value.list().ofMaxSize(3);
    }
}
