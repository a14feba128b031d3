package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws on text as it is found: that of the samples and, where {@code -Dkhabar.corpora} names them, of the corpora. */
class RealTextLawsTest {
    private static List<Path> texts(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void holdForLinesAndWhole(Path file) throws IOException {
        String text = Files.readString(file);
        text.lines().forEach(NormalizerLaws::hold);
        for (PersianNormalizer level : List.of(NormalizerLaws.SAFE, NormalizerLaws.FULL)) {
            String inPieces = text.lines().map(level::normalize).collect(Collectors.joining("\n"));
            assertEquals(
                    inPieces, level.normalize(String.join("\n", text.lines().toList())), "cut at line ends");
        }
    }

    @Test
    void holdForTheSamples() throws IOException {
        List<Path> samples = texts(Path.of("seeds"), "text.txt");
        assertFalse(samples.isEmpty());
        for (Path sample : samples) {
            holdForLinesAndWhole(sample);
        }
    }

    @Test
    void holdForTheCorpora() throws IOException {
        Path corpora = Path.of(System.getProperty("khabar.corpora", "seeds"));
        for (Path text : texts(corpora, ".txt")) {
            holdForLinesAndWhole(text);
        }
    }
}
