package io.github.khabarlib.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.Optional;

/** Looks for profile files that are neither read nor refused with the reason. */
class ProfileFuzzTest {
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
        parser(data.consumeRemainingAsString()).ifPresent(parser -> Spans.assertLieWithin(parser.parse(PAGE)));
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
