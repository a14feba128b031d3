package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void endsAtSignsAndLineEnds() {
        assertEquals(
                List.of("باران آمد.", "«چرا؟»", "رودخانه…", "تیتر"), sentences("باران آمد. «چرا؟» رودخانه… \n تیتر"));
    }

    @Test
    void numbersAndShortenedWordsEndNothing() {
        assertEquals(
                List.of("رشد 3.5 درصدی در سال ۱۴۰۲ ه. ش. نبود."), sentences("رشد 3.5 درصدی در سال ۱۴۰۲ ه. ش. نبود."));
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
