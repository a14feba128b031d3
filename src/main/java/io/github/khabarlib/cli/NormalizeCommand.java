package io.github.khabarlib.cli;

import io.github.khabarlib.text.PersianNormalizer;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lines from standard input, normalised, one for one. */
@Command(
        name = "normalize",
        description = "Normalises Persian text: lines from standard input to standard output, one for one.",
        mixinStandardHelpOptions = true)
final class NormalizeCommand implements Callable<Integer> {
    private final Streams streams;

    @Option(
            names = "--level",
            paramLabel = "safe|full",
            description = "safe: only what is sure (the default); full: all that is more likely right than wrong.")
    private PersianNormalizer.Level level = PersianNormalizer.Level.SAFE;

    NormalizeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        // Other line ends than the line feed are within a line here, and must not part it.
        PersianNormalizer.Worker normalizer = PersianNormalizer.builder()
                .level(level)
                .lineBreaks(PersianNormalizer.LineBreaks.JOIN)
                .build()
                .worker();
        Lines lines = streams.lines(Integer.MAX_VALUE);
        try (Writer out = streams.writer()) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                out.write(normalizer.normalize(line));
                if (!lines.isUnended()) {
                    out.write('\n');
                }
            }
        }
        return Codes.OK;
    }
}
