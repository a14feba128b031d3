package io.github.khabarlib.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.data.Resources;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherProfilesTest {
    private final PublisherProfiles profiles = PublisherProfiles.standard();

    @ParameterizedTest
    @CsvSource({
        "https://www.isna.ir/news/1403010112345, isna",
        "http://isna.ir/news/95102918901/, isna",
        "https://web.archive.org/web/20170119050001/http://www.isna.ir/news/95102918901/, isna",
        "https://m.fararu.com:443/fa/news/1/x, fararu",
        "HTTPS://WWW.ILNA.IR/fa/tiny/news-1, ilna",
        "https://www.dw.com/fa-ir/a-1, dwfarsi",
        "https://www.dw.com/fa-af/a-1, dwdari",
        "https://www.bbc.com/persian/articles/c1, bbcpersian",
    })
    void findsThePublisherOfAnAddress(String url, String id) {
        assertEquals(Optional.of(id), profiles.forUrl(url).map(PublisherProfile::id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/isna.ir",
                "https://notisna.ir/news/1",
                "https://www.bbc.com/news/1",
                "::",
                "ir"
            })
    void anUnknownAddressHasNone(String url) {
        assertTrue(profiles.forUrl(url).isEmpty());
    }

    @Test
    void theListNamesTheHostsOfEachFile() {
        for (String line : Resources.lines(PublisherProfile.class, "profiles.txt")) {
            String[] cells = line.split("\t", -1);
            List<String> hosts =
                    ProfileFile.builtIn("profiles/" + cells[0] + ".json").texts("hosts");
            assertEquals(String.join(" ", hosts), cells[1], cells[0]);
        }
    }

    @Test
    void aProfileTakesOverWhatItsFamilyKnows() {
        PublisherProfile isna = profiles.byId("isna").orElseThrow();

        assertEquals(Optional.of("nastooh"), isna.family());
        assertTrue(isna.selectors(PagePart.BODY).contains("div.item-body"));
        assertEquals(Optional.of(ZoneId.of("Asia/Tehran")), isna.zone());
        assertEquals("isna", isna.outlet().id().orElseThrow());
    }

    @Test
    void patternsReadTheAddress() {
        PublisherProfile fararu = profiles.byId("fararu").orElseThrow();

        assertEquals(Optional.of("780214"), fararu.inUrl("https://fararu.com/fa/news/780214/x", "id"));
        assertTrue(fararu.inUrl("https://fararu.com/fa/tags/780214", "id").isEmpty());
    }

    @Test
    void aUsersProfileComesFirst() {
        PublisherProfile own = PublisherProfile.parse(
                "{\"id\": \"own\", \"name\": \"نمونه\", \"extends\": \"asam\", \"hosts\": [\"isna.ir\"],"
                        + " \"select\": {\"body\": [\"div.story\"]}}",
                "own.json");

        assertEquals(
                "own",
                profiles.with(own)
                        .forUrl("https://isna.ir/news/1")
                        .orElseThrow()
                        .id());
        assertEquals("div.story", own.selectors(PagePart.BODY).get(0));
        assertFalse(own.verified());
    }

    @Test
    void withoutProfilesNothingIsKnown() {
        assertTrue(PublisherProfiles.none().forUrl("https://www.isna.ir/").isEmpty());
        assertTrue(PublisherProfiles.none().families().isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1] | own.json: is no JSON object",
                "{\"id\": \"a\"} | own.json: name: is missing",
                "{\"id\": 7} | own.json:1: id: must be a string that is not empty",
                "{\"id\": \"a\", \"name\": \"b\", \"host\": []} | own.json:1: host: is no field of a profile; there are aliases, country, extends, feeds, hosts, id, language, markers, name, note, select, type, urls, verified, zone",
                "{\"id\": \"a\", \"name\": \"b\", \"hosts\": \"c\"} | own.json:1: hosts: must be a list of strings",
                "{\"id\": \"a\", \"name\": \"b\", \"zone\": \"Tehran\"} | own.json:1: zone: is no time zone: Tehran",
                "{\"id\": \"a\", \"name\": \"b\", \"select\": {\"corpus\": []}} | own.json:1: select.corpus: is no part of a page; there are title, kicker, subtitle, lead, body, date, modified, code, section, tags, author, agency, caption, related, remove",
                "{\"id\": \"a\", \"name\": \"b\", \"verified\": 1} | own.json:1: verified: must be true or false",
            })
    void aFaultNamesFileLineAndField(String json, String message) {
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> PublisherProfile.parse(json, "own.json"));

        assertEquals(message, fault.getMessage());
    }

    @Test
    void aFaultNamesTheLineItStandsIn() {
        String json =
                "{\n  \"id\": \"a\",\n  \"name\": \"b\",\n  \"select\": {\n    \"body\": [\".a\"],\n    \"corpse\": []}}";
        IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> PublisherProfile.parse(json, "own.json"));
        assertTrue(fault.getMessage().startsWith("own.json:6: select.corpse: is no part"), fault.getMessage());
        PublisherProfile profile = PublisherProfile.parse(json.replace("corpse", "title"), "own.json");
        assertEquals("own.json:5", profile.where("select.body", ".a"));
        assertEquals("own.json", profile.where("select.body", ".b"));
        IllegalArgumentException broken = assertThrows(
                IllegalArgumentException.class, () -> PublisherProfile.parse(json.replace("[]}}", "[]}"), "own.json"));
        assertTrue(broken.getMessage().startsWith("own.json:6: is no JSON: "), broken.getMessage());
    }

    @Test
    void anUnknownFamilyIsAFault() {
        String json = "{\"id\": \"a\", \"name\": \"b\", \"extends\": \"wiki\"}";

        assertThrows(IllegalArgumentException.class, () -> PublisherProfile.parse(json, "own.json"));
    }

    @Test
    void aFileEndsWithItsProfile() {
        String json = "{\"id\":\"a\",\"name\":\"الف\",\"hosts\":[\"a.ir\"]}";
        assertEquals("a", PublisherProfile.parse(json + " \n", "a.json").id());
        String message = assertThrows(
                        IllegalArgumentException.class, () -> PublisherProfile.parse(json + "\nname", "a.json"))
                .getMessage();
        assertTrue(message.startsWith("a.json:2: is no JSON"), message);
    }
}
