package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.khabarlib.article.Span;
import io.github.khabarlib.text.PersianNormalizer.Level;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One worker for many texts does what the normaliser does for each: nothing of one text is left in the next. */
class WorkerTest {
    /** Each leaves something behind that would show in the next: an open quotation, a foreign line, a habit, its length. */
    private static final List<String> TEXTS = List.of(
            "او گفت: \"باران می بارد",
            "سد پر شد.\" و \"رود خروشان",
            "له کوردستان ڕۆژی یەکێک لە گەورەترین",
            "كتاب هاي علمی",
            "",
            "می رود و می آید ، نمی ماند",
            "میرود و میآید،نمیماند",
            "باران بارید. ".repeat(6_000) + "نمی آید",
            "مي آيد",
            "&nbsp;<<شهر>> ۱۲٫۵ #بام_ایران https://example.org/می رود");

    @Test
    void readsEachTextAsIfItWereTheFirst() {
        for (Level level : Level.values()) {
            PersianNormalizer normalizer = unused(level);
            PersianNormalizer.Worker worker = normalizer.worker();
            for (String text : TEXTS) {
                Span range = new Span(text.length() / 3, text.length());
                String expected = unused(level).normalize(text);
                AlignedText aligned = unused(level).align(text, range);
                assertEquals(expected, worker.normalize(text));
                assertEquals(aligned, worker.align(text, range));
                assertEquals(expected, normalizer.normalize(text));
                assertEquals(aligned, normalizer.align(text, range));
            }
        }
    }

    /** Whoever comes next works on in the same memory; the one who gave it back begins anew. */
    @Test
    void worksOnWhereAnotherStopped() {
        PersianNormalizer normalizer = unused(Level.SAFE);
        PersianNormalizer.Worker first = normalizer.worker();
        for (String text : TEXTS) {
            String expected = unused(Level.SAFE).normalize(text);
            first.normalize("او گفت: \"نمی آید");
            first.giveBack();
            PersianNormalizer.Worker second = normalizer.worker();
            assertEquals(expected, second.normalize(text));
            assertEquals(expected, first.normalize(text));
            second.giveBack();
            second.giveBack();
        }
    }

    private static PersianNormalizer unused(Level level) {
        return PersianNormalizer.builder().level(level).build();
    }

    @Test
    void whatItReturnedDoesNotChangeAnyMore() {
        PersianNormalizer.Worker worker = PersianNormalizer.standard().worker();
        List<AlignedText> returned = new ArrayList<>();
        TEXTS.forEach(text -> returned.add(worker.align(text, new Span(0, text.length()))));
        for (int i = 0; i < TEXTS.size(); i++) {
            assertEquals(PersianNormalizer.standard().align(TEXTS.get(i)), returned.get(i));
        }
    }

    /** Tokens are remembered up to a length; they are the same tokens beyond it. */
    @Test
    void tokensAreThoseOfTheTextHoweverLong() {
        for (String text : TEXTS) {
            AlignedText aligned = PersianNormalizer.standard().align(text);
            for (int asked = 0; asked < 2; asked++) {
                Tokens expected = Tokens.of(aligned.text());
                Tokens tokens = aligned.tokens();
                assertEquals(expected.size(), tokens.size());
                assertEquals(spans(expected), spans(tokens));
            }
        }
    }

    @Test
    void aRangeBeyondTheTextIsTheCallersMistake() {
        PersianNormalizer.Worker worker = PersianNormalizer.standard().worker();
        assertThrows(IndexOutOfBoundsException.class, () -> worker.align("باد", new Span(2, 4)));
        assertEquals("باد", worker.normalize("باد"));
    }

    private static List<Span> spans(Tokens tokens) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            spans.add(tokens.span(i));
        }
        return spans;
    }
}
