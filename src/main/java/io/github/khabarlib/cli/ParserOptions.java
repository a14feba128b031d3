package io.github.khabarlib.cli;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.publisher.PublisherProfile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What the commands that parse have in common. */
final class ParserOptions {
    /** What {@code --source} does in the commands that have it. */
    static final String SOURCE = "Add sourceText, the text that all spans point into.";

    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "A publisher profile of your own; may be given more than once, the last comes first.")
    private List<Path> profiles = List.of();

    @Option(names = "--no-profiles", description = "Read every page as one of an unknown site.")
    private boolean noProfiles;

    /** Nothing chosen yet. */
    ParserOptions() {}

    ParserOptions(boolean noProfiles) {
        this.noProfiles = noProfiles;
    }

    /**
     * The parser that the options ask for.
     *
     * @throws IllegalArgumentException if a profile's file cannot be read or is no profile; the message names it
     */
    NewsParser parser() {
        NewsParser.Builder builder = NewsParser.builder().builtInProfiles(!noProfiles);
        for (Path file : profiles) {
            builder.profile(profile(file));
        }
        return builder.build();
    }

    private static PublisherProfile profile(Path file) {
        try {
            return PublisherProfile.read(file);
        } catch (IOException e) {
            throw new IllegalArgumentException("the profile " + file + ": " + Failures.message(e), e);
        }
    }
}
