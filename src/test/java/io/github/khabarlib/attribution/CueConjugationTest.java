package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs by their two stems. */
class CueConjugationTest {
    @Test
    void conjugatesAVerb() {
        CueConjugation verb = CueConjugation.of("گفت", "گو");
        assertEquals(
                List.of("گفت", "میگفت", "میگوید", "گفته است", "گفته بود", "میگفته است", "خواهد گفت", "گفته است"),
                verb.singular());
        assertEquals(
                List.of("گفتند", "میگفتند", "میگویند", "گفته‌اند", "گفته اند", "گفته بودند", "خواهند گفت", "گفته‌اند"),
                verb.plural());
        assertEquals(
                List.of(
                        "نگفت",
                        "نگفتند",
                        "نمیگفت",
                        "نمیگوید",
                        "نمیگویند",
                        "نگفته است",
                        "نگفته‌اند",
                        "نگفته بود",
                        "نخواهد گفت"),
                verb.negated());
        assertEquals("گفته", verb.participle());
        assertEquals(
                List.of(
                        "گفته شد",
                        "گفته شده",
                        "گفته شده است",
                        "گفته شده بود",
                        "گفته می‌شود",
                        "گفته می‌شد",
                        "گفته شود",
                        "گفته نشده",
                        "گفته نشده است",
                        "گفته خواهد شد"),
                verb.passive());
    }

    @Test
    void conjugatesToBe() {
        CueConjugation verb = CueConjugation.of("بود", "است");
        assertEquals(List.of("است", "بود", "بوده", "بوده است", "می‌باشد"), verb.singular());
        assertEquals(List.of("هستند", "بودند", "بوده‌اند", "اند", "ند", "می‌باشند"), verb.plural());
        assertEquals(List.of("نیست", "نیستند", "نبود", "نبودند"), verb.negated());
        assertEquals("بوده", verb.participle());
    }

    /** Stem of the past and of the present, «he says» and «they say», and what counts as the last form. */
    @ParameterizedTest
    @CsvSource({
        "داد, ده, میدهد, میدهند, داده است, داده‌اند",
        "افزود, افزا, میافزاید, میافزایند, افزوده است, افزوده‌اند",
        "گفت, گو, میگوید, میگویند, گفته است, گفته‌اند",
        "شد, شو, میشود, میشوند, شده است, شده‌اند",
        "داشت, دار, میدارد, میدارند, دارد, دارند",
    })
    void joinsStemAndEnding(
            String past, String present, String says, String say, String lastSingular, String lastPlural) {
        CueConjugation verb = CueConjugation.of(past, present);
        assertEquals(says, verb.singular().get(2));
        assertEquals(say, verb.plural().get(2));
        assertEquals(lastSingular, verb.singular().get(7));
        assertEquals(lastPlural, verb.plural().get(7));
    }
}
