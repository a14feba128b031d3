package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.khabarlib.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @Test
    void endsAtSignsAndLineEnds() {
        assertEquals(
                List.of("باران آمد.", "«چرا؟»", "رودخانه…", "تیتر"), sentences("باران آمد. «چرا؟» رودخانه… \n تیتر"));
    }

    /** «|» parts the sentences that are to be found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "باران آمد.| برف هم آمد.",
                "باران آمد!| برف آمد؟| آری.",
                "آمد؟!| رفت...| ماند…| بند آمد۔| تمام",
                "او گفت «باران آمد.»| سپس رفت.",
                "(باران آمد.)| سپس رفت.",
                "پرسید \"چرا؟\"| و رفت",
                "پرسید «چرا؟»، و رفت.",
                "تیتر\n|متن خبر.\n|پایان",
                "باران آمد.\n|برف آمد.",
                "رود...ادامه.| پایان",
            })
    void signsEndASentenceWhereWhiteSpaceFollows(String marked) {
        assertParted(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "رشد 3.5 درصدی در سال ۱۴۰۲ ه. ش. نبود.",
                "پیامبر اسلام (ص. نامه‌ای) نوشت.",
                "گزارش دکتر. احمدی خوانده شد.",
                "آقای م. رضایی آمد.",
                "Dr. Smith آمد و Mr. Brown رفت.",
                "۱. نخست باران\n|۲. سپس برف",
                "12. دوازدهم",
                "نشانی example.ir را ببینید.",
            })
    void numbersAndShortenedWordsEndNothing(String marked) {
        assertParted(marked);
    }

    /** A word of which only the end is a shortened one, a number within its line, a shortened word at the end of all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "او به کرج.| رضایی آمد.",
                "این بود.| آن نبود.",
                "۱۲۳.| عدد بود",
                "سال ۱۴۰۲.| پایان",
                "بند ۵.| پایان",
                "چنین گفت م.",
                "چنین گفت م.\n|او رفت.",
                "چنین گفت م؟| او رفت.",
                "چنین گفت م..| او رفت.",
                "چنین گفت م.»| او رفت.",
            })
    void whatOnlyLooksShortenedEndsItsSentence(String marked) {
        assertParted(marked);
    }

    @Test
    void aTextOfWhiteSpaceHasNoSentence() {
        assertEquals(List.of(), Sentences.of(""));
        assertEquals(List.of(), Sentences.of(" \n \n"));
        assertThrows(
                UnsupportedOperationException.class, () -> Sentences.of("آمد.").clear());
    }

    @Test
    void theWhiteSpaceAroundBelongsToNone() {
        assertEquals(List.of(new Span(2, 8), new Span(10, 14)), Sentences.of("  بارید.  رفت. "));
    }

    private static void assertParted(String marked) {
        List<String> parts = List.of(marked.split("\\|"));
        assertEquals(parts.stream().map(String::strip).toList(), sentences(String.join("", parts)));
    }

    private static List<String> sentences(String text) {
        return Sentences.of(text).stream().map(span -> span.of(text)).toList();
    }
}
