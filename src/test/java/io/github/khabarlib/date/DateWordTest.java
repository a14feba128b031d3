package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.date.DateWord.Kind;
import io.github.khabarlib.phrase.PhraseTable;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a table of date words is read. */
class DateWordTest {
    private final PhraseTable<DateWord> table = DateWord.table(List.of(
            List.of("آبان|عقرب", "persian-month", "8"),
            List.of("جمعه", "weekday", "5"),
            List.of("به وقت کابل", "zone", "Asia/Kabul")));

    @Test
    void everySpellingHasTheKindAndValueOfItsRow() {
        assertEquals(new DateWord(Kind.PERSIAN_MONTH, 8, null), table.get("آبان"));
        assertEquals(new DateWord(Kind.PERSIAN_MONTH, 8, null), table.get("عقرب"));
        assertEquals(new DateWord(Kind.WEEKDAY, 5, null), table.get("جمعه"));
        assertEquals(new DateWord(Kind.ZONE, 0, ZoneId.of("Asia/Kabul")), table.get("به وقت کابل"));
    }

    @Test
    void monthsAloneStandWithMahToo() {
        assertEquals(table.get("آبان"), table.get("آبان‌ماه"));
        assertNull(table.get("جمعه ماه"));
    }

    @Test
    void aRowThatCannotBeReadIsNamed() {
        List<List<String>> rows = List.of(List.of("آبان", "moon", "8"));
        IllegalStateException fault = assertThrows(IllegalStateException.class, () -> DateWord.table(rows));
        assertTrue(fault.getMessage().contains("moon"), fault.getMessage());
    }
}
