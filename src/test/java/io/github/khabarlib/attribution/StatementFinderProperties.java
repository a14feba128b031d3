package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.text.ScriptFolding;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws that hold for any text, however its words fall. */
class StatementFinderProperties {
    private static final String[] PIECES = {
        "گفت",
        "افزود",
        "اعلام کرد",
        "خبر داد",
        "خواند",
        "خواست",
        "آمده است",
        "گفته",
        "نگفت",
        "می‌گویند",
        "به گفته",
        "وی",
        "او",
        "این",
        "نماینده",
        "وزیر",
        "سازمان",
        "دکتر",
        "نادر",
        "شفق",
        "پیروز",
        "در",
        "از",
        "بر",
        "را",
        "که",
        "تا",
        "و",
        "اما",
        "با بیان اینکه",
        "است",
        "کرد",
        "نامه",
        "روز",
        "شنبه",
        "ما",
        "می‌کنیم",
        "تهران",
        "همچنین",
        ":",
        "،",
        "؛",
        ".",
        "؟",
        "«",
        "»",
        "\"",
        "”",
        "(",
        ")",
        "/",
        "-",
        "۱۲",
        "\n",
        "\n\n",
        "\u200c",
        "x",
        "😀",
        "برخی",
        "یکی از",
        "اعضای"
    };

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> separators = Arbitraries.of(" ", " ", " ", "", "\u200c");
        return Arbitraries.of(PIECES)
                .flatMap(piece -> separators.map(separator -> piece + separator))
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 2000)
    void spansLieInTheTextAndInOrder(@ForAll("texts") String text) {
        int last = 0;
        for (Statement statement : StatementFinder.standard().find(text)) {
            assertInside(statement.span(), text);
            statement.content().map(Content::span).ifPresent(span -> assertInside(span, text));
            for (Speaker speaker : statement.speakers()) {
                speaker.span().ifPresent(span -> assertInside(span, text));
            }
            int place = statement.cue().map(Cue::span).orElse(statement.span()).start();
            assertTrue(place >= last, () -> "order: " + text);
            last = place;
        }
    }

    private static void assertInside(Span span, String text) {
        assertTrue(span.end() <= text.length() && !span.isEmpty(), () -> span + " of " + text);
    }

    @Property(tries = 2000)
    void cueIsWhereItSaysAndOutsideItsContent(@ForAll("texts") String text) {
        for (Statement statement : StatementFinder.standard().find(text)) {
            Optional<Span> cue = statement.cue().map(Cue::span);
            if (cue.isPresent()) {
                String typed = ScriptFolding.fold(cue.get().of(text)).replaceAll("\\s", "");
                String read = ScriptFolding.fold(statement.cue().get().text()).replaceAll("\\s", "");
                assertEquals(read, typed);
                statement
                        .content()
                        .ifPresent(content ->
                                assertFalse(content.span().overlaps(cue.get()), () -> statement + " of " + text));
            }
        }
    }

    @Property(tries = 500)
    void everyStatementHasSpeakersAndANumber(@ForAll("texts") String text) {
        List<Statement> found = StatementFinder.standard().find(text);
        for (int i = 0; i < found.size(); i++) {
            assertEquals(i + 1, found.get(i).id());
            assertFalse(found.get(i).speakers().isEmpty());
        }
    }
}
