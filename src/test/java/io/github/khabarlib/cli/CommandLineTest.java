package io.github.khabarlib.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What all commands have in common: help, versions, completion, and a manual that leaves nothing out. */
class CommandLineTest {
    private static List<CommandSpec> commands() {
        Streams streams = Streams.of(
                new ByteArrayInputStream(new byte[0]),
                new ByteArrayOutputStream(),
                new ByteArrayOutputStream(),
                OptionalInt::empty);
        List<CommandSpec> commands = new ArrayList<>();
        collect(Main.commandLine(streams), commands);
        return commands;
    }

    private static void collect(CommandLine line, List<CommandSpec> commands) {
        commands.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(inner -> collect(inner, commands));
    }

    private static CommandRun run(CommandSpec command, String option) {
        List<String> arguments = new ArrayList<>(List.of(command.qualifiedName().split(" ", -1)));
        arguments.remove(0);
        arguments.add(option);
        return CommandRun.of("", arguments.toArray(String[]::new));
    }

    @Test
    void everyCommandHelps() {
        for (CommandSpec command : commands()) {
            CommandRun run = run(command, "--help");
            assertEquals(0, run.exitCode());
            assertEquals("", run.err());
            assertTrue(run.out().startsWith("Usage: " + command.qualifiedName()), run.out());
            assertTrue(command.usageMessage().description().length > 0, command.qualifiedName());
            for (OptionSpec option : command.options()) {
                assertTrue(option.description().length > 0, command.qualifiedName() + " " + option.longestName());
            }
        }
    }

    @Test
    void everyCommandTellsTheVersion() {
        for (CommandSpec command : commands()) {
            assertTrue(run(command, "--version").out().startsWith("khabar "), command.qualifiedName());
        }
    }

    @Test
    void theManualLeavesNothingOut() throws IOException {
        String manual = Files.readString(Path.of("docs/cli.md"));
        List<String> missing = new ArrayList<>();
        for (CommandSpec command : commands()) {
            String section = section(manual, "## " + command.qualifiedName() + "\n");
            if (section.isEmpty()) {
                missing.add("## " + command.qualifiedName());
            }
            for (OptionSpec option : command.options()) {
                boolean common = option.usageHelp() || option.versionHelp();
                for (String name : option.names()) {
                    if (!(common ? manual : section).contains("`" + name)) {
                        missing.add(command.qualifiedName() + " " + name);
                    }
                }
            }
            for (PositionalParamSpec parameter : command.positionalParameters()) {
                if (!section.contains("`" + parameter.paramLabel())) {
                    missing.add(command.qualifiedName() + " " + parameter.paramLabel());
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    /** The other way round: an option that is gone is gone from the manual, too. */
    @Test
    void theManualMakesNothingUp() throws IOException {
        String manual = Files.readString(Path.of("docs/cli.md"));
        List<String> names = commands().stream()
                .flatMap(command -> command.options().stream())
                .flatMap(option -> List.of(option.names()).stream())
                .toList();
        List<String> unknown = manual.lines()
                .filter(line -> line.startsWith("| `-"))
                .flatMap(line -> List.of(line.split("`", -1)[1].split(", ", -1)).stream())
                .map(name -> name.replaceFirst(" .*", ""))
                .filter(name -> !names.contains(name))
                .toList();
        assertEquals(List.of(), unknown);
    }

    private static String section(String manual, String heading) {
        int start = manual.indexOf(heading);
        int end = start < 0 ? -1 : manual.indexOf("\n## ", start + heading.length());
        return start < 0 ? "" : manual.substring(start, end < 0 ? manual.length() : end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void completionKnowsEveryCommand(String shell) {
        String script = CommandRun.of("", "completion", shell).out();
        for (String word : new String[] {"parse", "batch", "normalize", "profile", "check", "--failures", "--level"}) {
            assertTrue(script.contains(word), word);
        }
        assertTrue(script.contains("complete -F _complete_khabar"));
        CommandRun wrong = CommandRun.of("", "completion", "fish");
        assertEquals(2, wrong.exitCode());
        assertTrue(wrong.err().contains("fish"), wrong.err());
    }

    @Test
    void aMistypedCommandIsAnswered() {
        CommandRun run = CommandRun.of("", "prase");
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("Did you mean: khabar parse"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void aFileThatMayNotBeWrittenIsToldWithoutATrace(@TempDir Path folder) {
        CommandRun run = CommandRun.of(
                "{\"id\":1,\"text\":\"a\"}",
                "batch",
                "--jsonl",
                "-o",
                folder.resolve("no/out.jsonl").toString());
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("no/out.jsonl: no such file"), run.err());
        assertEquals(1, run.err().lines().count());
    }
}
