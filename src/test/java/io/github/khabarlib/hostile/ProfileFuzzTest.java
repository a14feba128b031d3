package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.Map;
import java.util.Optional;

/** Looks for profile files that are neither read nor refused with the reason. */
class ProfileFuzzTest {
    private static final String[] PARTS = {"title", "body", "date", "remove", "tags", "nothing"};
    private static final NewsSource PAGE =
            NewsSource.html("<h1>سد تازه</h1><p>سد تازه در استان پر شد.</p>").withUrl("https://a.ir/news/1");

    @DictionaryEntries({
        "{\\\"id\\\":\\\"a\\\",\\\"name\\\":\\\"الف\\\",\\\"hosts\\\":[\\\"a.ir\\\"]",
        ",\\\"extends\\\":\\\"wordpress\\\"",
        ",\\\"urls\\\":[\\\"",
        "(?<code>\\\\\\\\d+)",
        ",\\\"select\\\":{\\\"title\\\":[\\\"h1\\\"]}",
        ",\\\"zone\\\":\\\"Asia/Tehran\\\"",
        ",\\\"markers\\\":[",
        ",\\\"verified\\\":true",
        "}"
    })
    @FuzzTest(maxDuration = "1m")
    void isReadOrRefused(FuzzedDataProvider data) {
        String json = data.consumeBoolean() ? filledIn(data) : data.consumeRemainingAsString();
        parser(json).ifPresent(parser -> Spans.assertLieWithin(parser.parse(PAGE)));
    }

    /** A file whose values alone are made up, so that they are reached. */
    private static String filledIn(FuzzedDataProvider data) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", "a")
                .put("name", data.consumeString(10))
                .put("extends", data.pickValue(new String[] {"wordpress", "nastooh", "none"}))
                .put("zone", data.pickValue(new String[] {"Asia/Tehran", "UTC", "Nowhere"}))
                .<ObjectNode>setAll(Map.of(
                        "hosts", array(data.consumeString(20)),
                        "urls", array(data.consumeString(30)),
                        "markers", array(data.consumeString(20)),
                        "select",
                                JsonNodeFactory.instance
                                        .objectNode()
                                        .set(data.pickValue(PARTS), array(data.consumeRemainingAsString()))))
                .toString();
    }

    private static JsonNode array(String value) {
        return JsonNodeFactory.instance.arrayNode().add(value);
    }

    private static Optional<NewsParser> parser(String json) {
        try {
            PublisherProfile profile = PublisherProfile.parse(json, "fuzzed.json");
            return Optional.of(
                    NewsParser.builder().builtInProfiles(false).profile(profile).build());
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }
}
