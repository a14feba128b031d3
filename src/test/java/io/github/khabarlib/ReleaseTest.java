package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents say of the version is what the build says of it. */
class ReleaseTest {
    private static final Pattern VERSION = Pattern.compile("<artifactId>khabar</artifactId>\\s*<version>([^<]*)<");

    @Test
    void theReadmeNamesThisVersion() throws IOException {
        assertEquals(version("pom.xml"), version("README.md"));
    }

    @Test
    void theProjectsToCopyNameThisVersion() throws IOException {
        try (Stream<Path> projects = Files.list(Path.of("src/it"))) {
            for (Path project : projects.filter(Files::isDirectory).toList()) {
                assertEquals(
                        version("pom.xml"), version(project.resolve("pom.xml").toString()), project.toString());
            }
        }
    }

    @Test
    void theChangelogTellsOfThisVersion() throws IOException {
        String version = version("pom.xml");
        String heading = version.endsWith("-SNAPSHOT") ? "\n## [Unreleased]\n" : "\n## [" + version + "] - ";
        assertTrue(Files.readString(Path.of("CHANGELOG.md")).contains(heading), heading);
    }

    private static String version(String file) throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(Path.of(file)));
        assertTrue(matcher.find(), file);
        return matcher.group(1);
    }
}
