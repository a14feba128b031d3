package io.github.khabarlib.cli;

import io.github.khabarlib.NewsSource;
import io.github.khabarlib.export.ArticleHtml;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A page or text to a file that shows in a browser how it was read. */
@Command(
        name = "view",
        description = {
            "Shows how a page or text was read: writes one HTML file with the article beside its source text.",
            "The file holds no script and loads nothing; open it in any browser."
        },
        sortOptions = false,
        mixinStandardHelpOptions = true)
final class ViewCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(paramLabel = "PAGE", description = "A page (.html) or text (.txt); - for standard input.")
    private String page = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, anew where it exists, instead of standard output.")
    private @Nullable Path output;

    @Mixin
    private PageOptions input = new PageOptions();

    @Mixin
    private ParserOptions options = new ParserOptions();

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    ViewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        NewsSource source;
        try {
            source = input.source(page, streams.in());
            checkOutput();
        } catch (IOException e) {
            streams.messages().println("khabar: " + page + ": " + Failures.message(e));
            return Codes.FAILURES;
        }
        String html = ArticleHtml.standard().write(options.parser().parse(source));
        if (output == null) {
            try (Writer out = streams.writer()) {
                out.write(html);
            }
            return Codes.OK;
        }
        return write(html, output);
    }

    /** The page itself is not written over. */
    private void checkOutput() throws IOException {
        if (output != null && Files.exists(output) && !page.equals("-") && Files.isSameFile(output, Path.of(page))) {
            throw new ParameterException(spec.commandLine(), "--output names the page itself: " + output + ".");
        }
    }

    private int write(String html, Path file) {
        try {
            Files.writeString(file, html, StandardCharsets.UTF_8);
            return Codes.OK;
        } catch (IOException e) {
            String message = e instanceof NoSuchFileException ? "there is no such folder" : Failures.message(e);
            streams.messages().println("khabar: " + file + ": " + message);
            return Codes.BROKEN_OFF;
        }
    }
}
