package io.github.khabarlib.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Well-typed lines to learn from, in folds of neighbouring lines so that no article stands in two. */
final class TrainingText {
    static final int FOLDS = 10;
    private static final int LINES_A_BLOCK = 30;

    /** One line with its fold. */
    record Line(String text, int fold, String source) {}

    private TrainingText() {}

    /** All lines of {@code train/} but those of the sources left out, named as their files are without ending. */
    static List<Line> read(Path corpora, Set<String> leftOut) {
        List<Line> lines = new ArrayList<>();
        for (Path file : files(corpora.resolve("train"))) {
            String source = file.getFileName().toString().replace(".txt", "");
            if (!leftOut.contains(source)) {
                read(file, source, lines);
            }
        }
        return lines;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void read(Path file, String source, List<Line> into) {
        PersianNormalizer plain = PersianNormalizer.builder().halfSpaces(false).build();
        List<String> read = lines(file);
        for (int i = 0; i < read.size(); i++) {
            into.add(new Line(plain.normalize(read.get(i)), i / LINES_A_BLOCK % FOLDS, source));
        }
    }

    static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
