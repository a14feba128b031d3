package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws of credits and statements over news composed of a small stock: outlets, speakers, cues, contents. */
class AttributionProperties {
    private static final int TRIES = 60;
    private static final char HALF_SPACE = '\u200c';
    private static final PersianNormalizer NORMALIZER = PersianNormalizer.builder()
            .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
            .build();

    private static final List<String> TITLES = List.of(
            "پل چوبی روستا به جای خود بازگشت",
            "قنات کهن شهر پس از نه سال دوباره آب داد",
            "نخستین برف پاییزی بر گردنه‌های کوهستانی نشست");
    private static final List<String> CREDITS = List.of(
            "به گزارش ایسنا، ",
            "به گزارش خبرگزاری مهر از یزد، ",
            "به گزارش خبرنگار گروه جامعه ایرنا، ",
            "به گزارش کوه‌نیوز به نقل از تسنیم، ",
            "به گزارش روابط عمومی شهرداری یزد، ");
    private static final List<String> EVENTS = List.of(
            "کار بازسازی بازار قدیمی از بامداد شنبه با سی کارگر و دو استاد معمار آغاز شد و تا پایان سال به درازا می‌کشد.",
            "بارش‌های هفته گذشته آب رودخانه را بالا آورد و چهار پل کوچک میان روستاها را از جا کند.");
    private static final List<String> SPEAKERS = List.of(
            "نیما کاشفی، مدیر موزه آب، ",
            "«پری نادری» رئیس بیمارستان ساحلی ",
            "سرهنگ بهرام دلیر ",
            "سخنگوی وزارت نیرو ",
            "وی ",
            "وی با اشاره به خشک شدن چشمه‌های بالادست ");
    private static final List<String> CUES = List.of(
            "گفت: ", "افزود: ", "گفت که ", "تاکید کرد: ", "خاطرنشان کرد که ", "می‌گوید: ", "توضیح داده است که ");
    private static final List<String> CONTENTS = List.of(
            "آب به باغ‌ها رسیده است.",
            "کارگران از فردا سه نوبت کار می‌کنند و دیوارها پیش از سرما پوشیده می‌شود.",
            "تخت‌ها آماده است، اما هنوز به ده پرستار نیاز داریم.",
            "راه‌های کوهستانی تا ظهر یکشنبه یخ‌زده خواهد بود و رانندگان باید زنجیر چرخ همراه داشته باشند.");
    private static final List<String> BOILERPLATE =
            List.of("انتهای پیام", "انتهای پیام/۴۰۷۲", "کد خبر: 5840213", "کپی لینک", "ارسال نظر", "بیشتر بخوانید:");

    /** Lines that open no list and no form, so that the article goes on behind them. */
    private static final List<String> LONE_LINES =
            List.of("کد خبر: 5840213", "کپی لینک", "تاریخ انتشار: ۱۲ آذر ۱۴۰۳", "نسخه چاپی");

    @Provide
    Arbitrary<List<String>> news() {
        Arbitrary<String> opening = Combinators.combine(Arbitraries.of(CREDITS), Arbitraries.of(EVENTS))
                .as(String::concat);
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        opening,
                        speech().list().ofMinSize(1).ofMaxSize(4))
                .as(AttributionProperties::lines);
    }

    private static Arbitrary<String> speech() {
        return Combinators.combine(Arbitraries.of(SPEAKERS), Arbitraries.of(CUES), Arbitraries.of(CONTENTS))
                .as((speaker, cue, content) -> speaker + cue + content);
    }

    private static List<String> lines(String title, String opening, List<String> speeches) {
        List<String> lines = new ArrayList<>(List.of(title, opening));
        lines.addAll(speeches);
        return lines;
    }

    private static Article parse(List<String> lines) {
        return Khabar.parseText(String.join("\n\n", lines));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aCreditAndAStatementAPhrase(@ForAll("news") List<String> news) {
        Article article = parse(news);
        assertEquals(1, article.credits().size(), () -> article.credits().toString());
        assertEquals(
                news.size() - 2,
                article.statements().size(),
                () -> article.statements().toString());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void outletsLieWithinTheirCredits(@ForAll("news") List<String> news) {
        Article article = parse(news);
        for (Credit credit : article.credits()) {
            assertTrue(all(article).contains(credit.span()));
            credit.outlets().stream()
                    .map(OutletMention::span)
                    .flatMap(Optional::stream)
                    .forEach(span -> assertTrue(credit.span().contains(span), credit::toString));
        }
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void speakersAndCueLieWithinTheirStatement(@ForAll("news") List<String> news) {
        Article article = parse(news);
        for (Statement statement : article.statements()) {
            Span span = statement.span();
            assertTrue(all(article).contains(span));
            assertTrue(speakers(statement).allMatch(span::contains), statement::toString);
            Span cue = statement.cue().map(Cue::span).orElseThrow();
            assertEquals(span.end(), cue.end());
            Span content = statement.content().map(Content::span).orElseThrow();
            assertTrue(all(article).contains(content) && !content.overlaps(span), statement::toString);
        }
    }

    private static Span all(Article article) {
        return new Span(0, article.sourceText().length());
    }

    private static Stream<Span> speakers(Statement statement) {
        return statement.speakers().stream().map(Speaker::span).flatMap(Optional::stream);
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void textsAreTheirSpansNormalised(@ForAll("news") List<String> news) {
        Article article = parse(news);
        for (Credit credit : article.credits()) {
            assertReads(credit.text(), credit.span(), article);
        }
        for (Statement statement : article.statements()) {
            statement.cue().ifPresent(cue -> assertReads(cue.text(), cue.span(), article));
            statement.content().ifPresent(content -> assertReads(content.text(), content.span(), article));
            statement
                    .speakers()
                    .forEach(speaker -> speaker.mention()
                            .ifPresent(mention ->
                                    assertReads(mention, speaker.span().orElseThrow(), article)));
        }
    }

    private static void assertReads(String text, Span span, Article article) {
        assertEquals(text, NORMALIZER.normalize(span.of(article.sourceText())));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aLineOfBoilerplateBehindTheArticleChangesNoStatement(
            @ForAll("news") List<String> news, @ForAll @IntRange(max = 5) int line) {
        List<String> more = new ArrayList<>(news);
        more.add(BOILERPLATE.get(line));
        assertEquals(parse(news).statements(), parse(more).statements());
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aLineOfBoilerplateBetweenParagraphsChangesNoStatement(
            @ForAll("news") List<String> news, @ForAll @IntRange(max = 3) int line) {
        List<String> more = new ArrayList<>(news);
        more.add(news.size() - 1, LONE_LINES.get(line));
        assertEquals(said(parse(news)), said(parse(more)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void joiningHardWrapsChangesNoStatement(
            @ForAll("news") List<String> news, @ForAll @IntRange(min = 60, max = 90) int width) {
        List<String> wrapped =
                news.stream().map(paragraph -> wrap(paragraph, width)).toList();
        assertEquals(said(parse(news)), said(parse(wrapped)), () -> String.join("\n\n", wrapped));
    }

    private static String wrap(String paragraph, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : paragraph.split(" ")) {
            boolean full = column > 0 && column + word.length() > width;
            out.append(column == 0 ? "" : full ? "\n" : " ").append(word);
            column = full ? word.length() : column + word.length() + 1;
        }
        return out.toString();
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void halfSpacesDeletedMoveSpansByTheirMapping(@ForAll("news") List<String> news) {
        String text = String.join("\n\n", news);
        String without = text.replace(String.valueOf(HALF_SPACE), "");
        int[] moved = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            moved[i + 1] = moved[i] + (text.charAt(i) == HALF_SPACE ? 0 : 1);
        }
        assertEquals(spans(Khabar.parseText(text), moved), spans(Khabar.parseText(without), same(without)));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void halfSpacesTypedAsSpacesMoveNoSpan(@ForAll("news") List<String> news) {
        String text = String.join("\n\n", news);
        String spaced = text.replace(HALF_SPACE, ' ');
        assertEquals(spans(Khabar.parseText(text), same(text)), spans(Khabar.parseText(spaced), same(spaced)));
    }

    private static int[] same(String text) {
        return Stream.iterate(0, i -> i <= text.length(), i -> i + 1)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The spans of all that is credited and stated, where {@code moved} takes them. */
    private static List<String> spans(Article article, int[] moved) {
        List<String> spans = new ArrayList<>();
        article.credits().forEach(credit -> spans.add("credit " + moved(credit.span(), moved)));
        for (Statement statement : article.statements()) {
            spans.add("statement " + moved(statement.span(), moved));
            speakers(statement).forEach(span -> spans.add("speaker " + moved(span, moved)));
            statement.content().ifPresent(content -> spans.add("content " + moved(content.span(), moved)));
        }
        assertFalse(spans.isEmpty());
        return spans;
    }

    private static Span moved(Span span, int[] moved) {
        return new Span(moved[span.start()], moved[span.end()]);
    }

    /** Who says what, without its place. */
    private static List<String> said(Article article) {
        return article.statements().stream().map(AttributionProperties::said).toList();
    }

    private static String said(Statement statement) {
        List<String> words = new ArrayList<>();
        statement.speakers().forEach(speaker -> words.add(speaker.mention() + " " + speaker.name() + speaker.role()));
        words.add(statement.form().id());
        statement.cue().ifPresent(cue -> words.add(cue.text()));
        statement.content().ifPresent(content -> words.add(content.text()));
        return String.join(" | ", words);
    }
}
