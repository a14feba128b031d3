package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide to profiles, followed word for word, and what it does not show. */
class ProfileCheckCommandTest {
    private static final String PAGE = "src/it/own-profile/src/test/resources/page.html";
    private static final String PROFILE = "src/it/own-profile/src/main/resources/daryanews.json";
    private static final Path GUIDE = Path.of("docs/profiles.md");
    private static final Pattern BLOCK = Pattern.compile("```(json|console)\n(.*?)\n```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private Path page;

    @BeforeEach
    void copyPage() throws IOException {
        page = Files.copy(Path.of(PAGE), folder.resolve("page.html"));
    }

    /**
     * Each profile of the guide is written to its file, each command is run, and says what the guide says it does;
     * {@code -Dguide.update} puts into the guide what it says now.
     */
    @Test
    void theGuideSaysWhatHappens() throws IOException {
        String document = Files.readString(GUIDE);
        int end = document.indexOf("## Using it");
        String said = document.substring(document.indexOf("## Ten minutes"), end);
        StringBuilder says = new StringBuilder();
        Matcher blocks = BLOCK.matcher(said);
        while (blocks.find()) {
            String block = blocks.group(2);
            if (blocks.group(1).equals("json")) {
                Files.writeString(folder.resolve("darya.json"), block);
                Files.writeString(folder.resolve("wrong.json"), block.replace("\"title\"", "\"titel\""));
            } else {
                String command = block.lines().findFirst().orElseThrow();
                block = command + "\n" + output(command.substring("$ khabar ".length()));
            }
            blocks.appendReplacement(says, Matcher.quoteReplacement("```" + blocks.group(1) + "\n" + block + "\n```"));
        }
        blocks.appendTail(says);
        if (System.getProperty("guide.update") != null) {
            Files.writeString(GUIDE, document.replace(said, says));
        } else {
            assertEquals(said, says.toString());
        }
        assertTrue(said.contains("$ khabar profile check"));
    }

    private String output(String command) {
        String[] words = command.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].contains(".") ? folder.resolve(words[i]).toString() : words[i];
        }
        CommandRun run = CommandRun.of("", words);
        return (run.out() + run.err())
                .replace(folder + folder.getFileSystem().getSeparator(), "")
                .strip();
    }

    @Test
    void aProfileThatFitsEndsWell() {
        CommandRun run = CommandRun.of("", "profile", "check", PROFILE, page.toString());
        assertEquals(0, run.exitCode(), run.out());
        assertEquals("", run.err());
    }

    @Test
    void aProfileThatDoesNotFitDoesNot() throws IOException {
        Path own = Files.writeString(
                folder.resolve("own.json"),
                Files.readString(Path.of(PROFILE))
                        .replace("\".story\"", "\".tale\"")
                        .replace("\".head\"", "\".hat\""));
        Path other = Path.of("seeds/page-unknown-site/page.html");
        CommandRun run = CommandRun.of("", "profile", "check", own.toString(), page.toString(), other.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("PROBLEM: not read by the profile's selectors: title, body"), run.out());
        assertTrue(run.out().contains("(without selector: .tale not on the page)"), run.out());
        CommandRun elsewhere =
                CommandRun.of("", "profile", "check", PROFILE, page.toString(), "--url", "https://other.example/1");
        assertEquals(1, elsewhere.exitCode());
        assertTrue(elsewhere.out().contains("lies at none of the profile's hosts"), elsewhere.out());
    }

    @Test
    void aSlipInTheFileIsToldWithItsLine() throws IOException {
        Path broken = Files.writeString(
                folder.resolve("own.json"), Files.readString(Path.of(PROFILE)).replace("\".sum\"", "\".sum[\""));
        CommandRun run = CommandRun.of("", "profile", "check", broken.toString());
        assertEquals(1, run.exitCode());
        assertTrue(run.err().contains("own.json:13: select.lead: is no selector: .sum["), run.err());
        assertEquals("", run.out());
    }

    @Test
    void whatIsMissingIsTold() throws IOException {
        assertTrue(CommandRun.of("", "profile", "check", "none.json").err().contains("none.json: no such file"));
        CommandRun noPage = CommandRun.of("", "profile", "check", PROFILE, "none.html", page.toString());
        assertEquals(1, noPage.exitCode());
        assertTrue(noPage.err().contains("none.html: no such file"), noPage.err());
        assertTrue(noPage.out().contains(".story"), noPage.out());
        Path homeless = Files.writeString(folder.resolve("own.json"), "{\"id\": \"a\", \"name\": \"b\"}");
        CommandRun hosts = CommandRun.of("", "profile", "check", homeless.toString(), page.toString());
        assertEquals(1, hosts.exitCode());
        assertTrue(hosts.err().contains("hosts: is missing"), hosts.err());
        assertEquals(2, CommandRun.of("", "profile").exitCode());
    }
}
