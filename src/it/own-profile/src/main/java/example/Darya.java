package example;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.publisher.PublisherProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the pages of a site that Khabar does not know, beside all those that it knows. */
public final class Darya {
    private static final String PROFILE = "/daryanews.json";

    private Darya() {}

    public static NewsParser parser() {
        return NewsParser.builder().profile(profile()).build();
    }

    private static PublisherProfile profile() {
        try (InputStream in = Darya.class.getResourceAsStream(PROFILE)) {
            String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return PublisherProfile.parse(json, PROFILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
