package io.github.khabarlib.cli;

import io.github.khabarlib.NewsParser;
import picocli.CommandLine.Option;

/** What the commands that parse have in common. */
final class ParserOptions {
    @Option(names = "--no-profiles", description = "Read every page as one of an unknown site.")
    private boolean noProfiles;

    @Option(names = "--source", description = "Add sourceText, the text that all spans point into.")
    private boolean source;

    NewsParser parser() {
        return NewsParser.builder().builtInProfiles(!noProfiles).build();
    }

    boolean source() {
        return source;
    }
}
