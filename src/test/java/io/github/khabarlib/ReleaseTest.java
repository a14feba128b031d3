package io.github.khabarlib;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents say of the version is what the build says of it. */
class ReleaseTest {
    private static final Pattern VERSION = Pattern.compile("<artifactId>khabar</artifactId>\\s*<version>([^<]*)<");

    @Test
    void theReadmeNamesThisVersion() throws IOException {
        assertEquals(version("pom.xml"), version("README.md"));
    }

    @Test
    void theChangelogTellsOfThisVersion() throws IOException {
        String version = version("pom.xml").replace("-SNAPSHOT", "");
        assertTrue(Files.readString(Path.of("CHANGELOG.md")).contains("\n## [" + version + "] - "), version);
    }

    private static String version(String file) throws IOException {
        Matcher matcher = VERSION.matcher(Files.readString(Path.of(file)));
        assertTrue(matcher.find(), file);
        return matcher.group(1);
    }
}
