package io.github.khabarlib.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.accuracy.Figures.Figure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Measures everything that the development corpora can say; {@code -Daccuracy.update} takes the figures as levels. */
@Tag("accuracy")
class AccuracyTest {
    @Test
    void noFigureFallsBelowTheLevelReached(@TempDir Path folder) throws IOException {
        Map<Figure, Double> measured =
                new Measurement(Corpora.orSkip(), folder).all().values();
        if (System.getProperty("accuracy.update") != null) {
            Levels.write(measured);
        }
        assertEquals(List.of(), Levels.losses(measured));
    }
}
