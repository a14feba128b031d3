package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the selectors of one profile find on a page, and which profile is that of a page of an unknown site. */
class ProfileTrialTest {
    private static final PublisherProfile PROFILE = PublisherProfile.parse(
            "{\"id\": \"own\", \"name\": \"نمونه\", \"select\": {\"title\": [\"h1\", \"h2\"], \"body\": [\"div.b\"]}}",
            "own.json");
    private static final String PAGE = "<h1>کوره</h1><div class=b>خاک</div><div class=b></div>";
    private static final List<SelectorMatch> MATCHES = List.of(
            new SelectorMatch(PagePart.TITLE, "h1", List.of("کوره")),
            new SelectorMatch(PagePart.BODY, "div.b", List.of("خاک", "")));

    private static ProfileTrial trial(int mostInput) {
        return ProfileTrial.of(
                PROFILE, ParseLimits.builder().maxInputBytes(mostInput).build());
    }

    @Test
    void findsTheSameInTextBytesAndDocuments() {
        ProfileTrial trial = trial(1_000);

        assertEquals(MATCHES, trial.on(PAGE));
        assertEquals(MATCHES, trial.on(PAGE.getBytes(StandardCharsets.UTF_8), null));
        assertEquals(MATCHES, trial.on(Jsoup.parse(PAGE)));
    }

    @Test
    void looksAtNoMoreThanTheLimit() {
        assertEquals(MATCHES, trial(PAGE.length()).on(PAGE));
        assertEquals(MATCHES.subList(0, 1), trial("<h1>کوره</h1>".length()).on(PAGE));
    }

    private static List<String> titles(String body) {
        String prose = "<div class=entry-content><p>استادکار گفت که کوره کهنه، پس از چهار ماه تعمیر، روشن شده است.</p>"
                + "<p>او افزود: خاک این کوزه‌ها از تپه‌های پشت روستا می‌آید و هیچ رنگ ساختگی به کار نمی‌رود.</p></div>";
        Draft draft = HtmlReader.standard()
                .read(
                        "<title>نمونه</title><meta name=pubdate content=2020-05-25>" + body
                                + "<h1 class=title>گزارش هفته از کنار رودخانه و روستا</h1>"
                                + "<h2 class=entry-title>کارگاه سفالگری دوباره به کار افتاد</h2>" + prose,
                        null,
                        ParseLimits.standard());
        return draft.blocks().stream()
                .filter(block -> block.role() == BlockRole.TITLE)
                .map(block -> block.span().of(draft.sourceText()))
                .toList();
    }

    @Test
    void aPageWithItsMarkIsReadByTheProfileOfTheSystemItWasMadeWith() {
        assertEquals(List.of("کارگاه سفالگری دوباره به کار افتاد"), titles("<body class=wp-singular>"));
        assertEquals(List.of("گزارش هفته از کنار رودخانه و روستا"), titles("<body class=wp>"));
    }
}
