package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.phrase.PhraseMatch;
import io.github.khabarlib.phrase.PhraseTable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reads the tables of words anew in each test. */
class StatementWordsTest {
    private final PhraseTable<StatementWord> table = StatementWords.load();

    private StatementWord word(String phrase) {
        PhraseMatch<StatementWord> match = table.matchAt(phrase, 0);
        assertNotNull(match, phrase);
        assertEquals(phrase.length(), match.end(), phrase);
        return match.value();
    }

    @Test
    void eachWordIsOfItsClass() {
        String classes = """
                ایران=PLACE وزیر=ROLE سخنگوی=ROLE نمایندگان=PEOPLE سخنگویان=PEOPLE داورهای=PEOPLE وزارت=ORGANISATION مردم=PEOPLE
                روزنامه=ORGANISATION فیلم=PLAIN حمله=PLAIN کشاورزان=PEOPLE دکتر=TITLE در=OPENER به‌گفته=ACCORDING
                برخی=QUANTIFIER اینکه=SUBORDINATOR آنچه=SUBORDINATOR نیز=ADVERB دیروز=TIME آذر=MONTH بنابراین=CONNECTIVE
                اما=CONTRAST باید=IMPERSONAL را=OBJECT و=AND این=DEMONSTRATIVE وی=PRONOUN است=VERB من=FIRST_PERSON
                بیانیه=DOCUMENT ناگفته=NO_CUE گفت=CUE گفته‌شده=NO_CUE توضیح‌نداد=NO_CUE گفته‌خواهد‌شد=NO_CUE
                """;
        String read = classes.lines()
                .map(line -> Stream.of(line.split(" ", -1))
                        .map(pair -> pair.substring(0, pair.indexOf('=')))
                        .map(phrase -> phrase + "=" + word(phrase).kind())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertEquals(classes.strip(), read);
    }

    @Test
    void nounsThatNameWorksThemesAndOutletsAreToldApart() {
        assertTrue(word("فیلم").isWork());
        assertTrue(word("حمله").isTheme());
        assertTrue(word("روزنامه").isOutlet());
        assertFalse(word("حمله").isWork());
        assertFalse(word("فیلم").isTheme());
        assertFalse(word("وزارت").isOutlet());
    }

    @Test
    void formsOfACueBelongToItsLemma() {
        String forms = """
                گفت=گفت,AFFIRMED
                گفته=گفت,AFFIRMED,participle
                گفتند=گفت,AFFIRMED,plural
                می‌گویند=گفت,AFFIRMED,plural
                نگفت=گفت,NEGATED
                ندانست=دانست,NEGATED
                رد کرد=رد کرد,DENIED
                معتقدند=معتقد بود,AFFIRMED,plural
                آمده بود=آمده است,AFFIRMED
                """;
        String read = forms.lines()
                .map(line -> line.substring(0, line.indexOf('=')))
                .map(form -> form + "=" + told(word(form).cue()))
                .collect(Collectors.joining("\n"));
        assertEquals(forms.strip(), read);
    }

    private static String told(CueEntry cue) {
        return cue.lemma() + "," + cue.polarity() + (cue.participle() ? ",participle" : "")
                + (cue.plural() ? ",plural" : "");
    }

    @Test
    void framesAreThoseOfTheTable() {
        assertTrue(word("خبر داد").cue().has(CueFrame.AZ));
        assertTrue(word("خبر داد").cue().has(CueFrame.SAY));
        assertFalse(word("توضیح داد").cue().has(CueFrame.SAY));
        assertTrue(word("آمده است").cue().has(CueFrame.DOCUMENT));
    }
}
