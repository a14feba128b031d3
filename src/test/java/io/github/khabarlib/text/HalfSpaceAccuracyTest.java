package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.khabarlib.text.HalfSpaceExamples.Mode;
import io.github.khabarlib.text.PersianNormalizer.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Half-spaces must not be restored worse than they have been. Needs the development sets. */
@Tag("accuracy")
class HalfSpaceAccuracyTest {
    private final Path dev = Path.of(System.getProperty("khabar.corpora", ""), "halfspace", "dev");

    @BeforeEach
    void developmentSetsAreThere() {
        assumeTrue(
                Files.isDirectory(dev), "no half-space development sets: set -Dkhabar.corpora to the corpora folder");
    }

    @ParameterizedTest
    @CsvSource({
        "news, DELETED, 0.968", "news, SPACED, 0.950", "news, MIXED, 0.963",
        "treebank, DELETED, 0.955", "treebank, SPACED, 0.932", "treebank, MIXED, 0.952",
        "wiki, DELETED, 0.945", "wiki, SPACED, 0.912"
    })
    void fullLevelRestores(String set, Mode mode, double fairF1) {
        HalfSpaceScore score = HalfSpaceReport.score(dev, set, mode, Level.FULL);
        assertAll(
                () -> assertTrue(score.f1() >= fairF1, () -> "fair F1 " + score.f1()),
                () -> assertEquals(0, score.lettersChanged, "lines whose letters changed"));
    }

    @ParameterizedTest
    @CsvSource({"news, 0.990, 0.90", "treebank, 0.988, 0.86"})
    void safeLevelIsSure(String set, double precision, double recall) {
        HalfSpaceScore score = HalfSpaceReport.score(dev, set, Mode.DELETED, Level.SAFE);
        assertAll(
                () -> assertTrue(score.precision() >= precision, () -> "precision " + score.precision()),
                () -> assertTrue(score.recall() >= recall, () -> "recall " + score.recall()));
    }

    @ParameterizedTest
    @CsvSource({"news, SAFE, 0.52", "news, FULL, 1.2", "treebank, SAFE, 0.6", "treebank, FULL, 1.5"})
    void wellTypedTextStays(String set, Level level, double damagePerThousandWords) {
        HalfSpaceScore score = HalfSpaceReport.score(dev, set, Mode.CLEAN, level);
        assertTrue(score.damagePerThousand() <= damagePerThousandWords, () -> "damage " + score.damagePerThousand());
    }
}
