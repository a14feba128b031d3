package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileReadingTest {
    private static final String FIRST =
            "شهردار گفت که پل تازه، پس از دو سال کار، فردا گشوده می‌شود و رفت‌وآمد آسان‌تر خواهد شد.";
    private static final String SECOND =
            "او افزود: پیاده‌رو و راه دوچرخه نیز، چنان که شهروندان خواسته بودند، در کنار پل ساخته شده است.";
    private static final String PAGE =
            "<html><head><title>پل تازه فردا باز می‌شود</title></head><body><h1>پل تازه فردا باز می‌شود</h1><p class=over>گزارش از کنار رود</p>"
                    + "<div class=story><p>" + FIRST + "</p><p class=plug>یادداشتی که جزو خبر نیست و نباید بماند</p><p>"
                    + SECOND + "</p></div>"
                    + "<span class=no>شناسه ۹۹۱۲۳</span></body></html>";

    private static PublisherProfile profile(String select) {
        return PublisherProfile.parse(
                "{\"id\": \"own\", \"name\": \"نمونه\", \"hosts\": [\"example.org\"], \"zone\": \"Asia/Kabul\", \"select\": "
                        + select + "}",
                "own.json");
    }

    private static Draft read(PublisherProfile profile) {
        return HtmlReader.of(PublisherProfiles.none().with(profile))
                .read(PAGE, "https://example.org/n/1", ParseLimits.standard());
    }

    private static List<String> texts(Draft draft, BlockRole role) {
        return draft.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(draft.sourceText()))
                .toList();
    }

    @Test
    void takesEachPartFromWhereTheProfileSaysItStands() {
        Draft draft = read(profile(
                "{\"kicker\": [\"p.over\"], \"body\": [\"div.absent\", \"div.story\"], \"remove\": [\"p.plug\"]}"));

        assertEquals(List.of("گزارش از کنار رود"), texts(draft, BlockRole.KICKER));
        assertEquals(List.of(FIRST, SECOND), texts(draft, BlockRole.PARAGRAPH));
        assertEquals("own", draft.publisher().orElseThrow().id().orElseThrow());
        assertEquals("Asia/Kabul", draft.zone().orElseThrow().getId());
        assertTrue(draft.warnings().isEmpty());
    }

    private static final String PARTS_PAGE =
            "<html><head><title>پل تازه فردا باز می‌شود</title></head><body><h1>پل تازه فردا باز می‌شود</h1>"
                    + "<div class=x>۱۲ مهر ۱۴۰۲</div><div class=y>۱۴ مهر ۱۴۰۲</div>"
                    + "<div class=story><div class=z><img src='https://example.org/pol.jpg'><div class=w>نگاهی به پل از بالای تپه روبه‌رو</div></div><p>"
                    + FIRST + "</p><p>" + SECOND + "</p></div>"
                    + "<div class=v>ادامه این روایت: <a href='/n/7'>پل کهنه چه سرنوشتی دارد</a> و چند خبر</div></body></html>";

    private static Draft readParts(String select) {
        return HtmlReader.of(PublisherProfiles.none().with(profile(select)))
                .read(PARTS_PAGE, "https://example.org/n/1", ParseLimits.standard());
    }

    @Test
    void takesTheWordsUnderAPictureFromWhereTheProfileSaysTheyStand() {
        Draft draft = readParts("{\"body\": [\"div.story\"], \"caption\": [\"div.w\"]}");

        assertEquals(
                List.of("نگاهی به پل از بالای تپه روبه‌رو"),
                draft.images().stream()
                        .map(image -> image.caption().orElseThrow().text())
                        .toList());
        assertEquals(List.of(FIRST, SECOND), texts(draft, BlockRole.PARAGRAPH));
        assertTrue(readParts("{\"body\": [\"div.story\"]}")
                .images()
                .get(0)
                .caption()
                .isEmpty());
    }

    @Test
    void takesRelatedLinksAlsoFromWhereTheProfileSaysTheyStand() {
        Draft draft = readParts("{\"related\": [\"div.v\"]}");

        assertEquals("پل کهنه چه سرنوشتی دارد", draft.related().get(0).title());
        assertEquals("https://example.org/n/7", draft.related().get(0).url().orElseThrow());
        assertTrue(readParts("{\"title\": [\"h1\"]}").related().isEmpty());
    }

    @Test
    void aPartThatHoldsTheStoryIsNoListOfLinksWhateverTheProfileSays() {
        Draft draft = readParts("{\"body\": [\"div.story\"], \"related\": [\"body\"], \"caption\": [\"div.story\"]}");

        assertTrue(texts(draft, BlockRole.PARAGRAPH).containsAll(List.of(FIRST, SECOND)));
    }

    @Test
    void tellsTheDateOfTheLastChangeFromThatOfPublication() {
        Draft draft = readParts("{\"modified\": [\"div.y\"]}");

        assertEquals(
                List.of("۱۴ مهر ۱۴۰۲"),
                draft.metadata().of(Metadata.Field.MODIFIED).stream()
                        .map(MetadataCandidate::value)
                        .distinct()
                        .toList());
        assertEquals(
                List.of("۱۲ مهر ۱۴۰۲"),
                draft.metadata().of(Metadata.Field.PUBLISHED).stream()
                        .map(MetadataCandidate::value)
                        .distinct()
                        .toList());
    }

    @Test
    void aProfileThatNoLongerMatchesFallsBackAndSaysSo() {
        Draft draft = read(profile("{\"body\": [\"div.once\"]}"));

        assertTrue(texts(draft, BlockRole.PARAGRAPH).containsAll(List.of(FIRST, SECOND)));
        assertEquals(WarningCode.PROFILE_MISMATCH, draft.warnings().get(0).code());
    }

    @Test
    void aBadSelectorShowsWhenTheProfileIsLoaded() {
        PublisherProfiles bad = PublisherProfiles.none().with(profile("{\"body\": [\"div[\"]}"));

        IllegalArgumentException fault = assertThrows(IllegalArgumentException.class, () -> HtmlReader.of(bad));

        assertTrue(fault.getMessage().startsWith("own.json:1: select.body: is no selector: div["));
    }

    @Test
    void aSelectorThatIsSlowOnHostilePagesIsRefused() {
        PublisherProfiles slow = PublisherProfiles.none().with(profile("{\"body\": [\"p:last-of-type\"]}"));

        assertThrows(IllegalArgumentException.class, () -> HtmlReader.of(slow));
    }

    @Test
    void theProfilesOfTheLibraryCompile() {
        PublisherProfiles standard = PublisherProfiles.standard();

        assertEquals(
                standard.all().size() + standard.families().size(),
                java.util.stream.Stream.concat(standard.all().stream(), standard.families().stream())
                        .map(CompiledProfile::of)
                        .count());
    }

    @Test
    void aReaderSurvivesSerialization() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ObjectOutputStream(out)
                .writeObject(HtmlReader.of(PublisherProfiles.none().with(profile("{\"body\": [\"div.story\"]}"))));

        HtmlReader copy = (HtmlReader) new ObjectInputStream(new ByteArrayInputStream(out.toByteArray())).readObject();

        assertEquals(
                "own",
                copy.read(PAGE, "https://example.org/n/1", ParseLimits.standard())
                        .publisher()
                        .orElseThrow()
                        .id()
                        .orElseThrow());
    }
}
