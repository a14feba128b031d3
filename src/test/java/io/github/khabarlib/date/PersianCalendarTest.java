package io.github.khabarlib.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PersianCalendarTest {
    @Test
    void agreesWithAnArithmeticOfItsOwnInEveryOfficialYear() {
        Calendar icu = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("fa@calendar=persian"));
        for (int year = 1206; year <= 1498; year++) {
            icu.clear();
            icu.set(year, 0, 1);
            Date first = icu.getTime();
            assertEquals(
                    Optional.of(first.toInstant().atZone(ZoneOffset.UTC).toLocalDate()),
                    PersianCalendar.toIso(year, 1, 1));
        }
    }

    @Test
    void everyYearEndsWhereTheNextBegins() {
        for (int year = 1206; year < 1498; year++) {
            LocalDate last = PersianCalendar.toIso(year, 12, PersianCalendar.lengthOfMonth(year, 12))
                    .orElseThrow();
            assertEquals(Optional.of(last.plusDays(1)), PersianCalendar.toIso(year + 1, 1, 1));
        }
    }

    @Test
    void knowsLeapYears() {
        assertTrue(PersianCalendar.isLeap(1403));
        assertEquals(Optional.of(LocalDate.of(2025, 3, 20)), PersianCalendar.toIso(1403, 12, 30));
        assertEquals(Optional.empty(), PersianCalendar.toIso(1404, 12, 30));
    }

    @Test
    void hasNoDayOutsideTheOfficialYears() {
        assertEquals(Optional.empty(), PersianCalendar.toIso(1205, 1, 1));
        assertEquals(Optional.empty(), PersianCalendar.toIso(1499, 1, 1));
        assertThrows(DateTimeException.class, () -> PersianCalendar.isLeap(1205));
        assertThrows(DateTimeException.class, () -> PersianCalendar.lengthOfMonth(1402, 13));
    }

    @Test
    void sixMonthsAreLongFiveAreShortAndTheLastTellsTheYear() {
        int[] lengths = {31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30};
        for (int month = 1; month < 12; month++) {
            assertEquals(lengths[month - 1], PersianCalendar.lengthOfMonth(1402, month));
        }
        assertEquals(29, PersianCalendar.lengthOfMonth(1402, 12));
        assertEquals(30, PersianCalendar.lengthOfMonth(1403, 12));
    }

    @Test
    void aTableKnowsItsYearsAndNamesOneThatIsMissing() {
        List<String> first = List.of("1402 2023-03-21");
        PersianYears years = PersianYears.of(List.of(first, List.of("1403* 2024-03-20")));
        assertEquals(LocalDate.of(2024, 3, 20), years.firstDay(1403));
        assertFalse(years.isLeap(1402));
        assertTrue(years.isLeap(1403));
        assertTrue(years.contains(1402) && years.contains(1403));
        assertFalse(years.contains(1401) || years.contains(1404));
        IllegalStateException fault = assertThrows(
                IllegalStateException.class, () -> PersianYears.of(List.of(first, List.of("1404 2025-03-21"))));
        assertTrue(fault.getMessage().contains("year 1403 expected, was 1404"), fault.getMessage());
    }

    @Test
    void hasNoImpossibleDay() {
        assertEquals(Optional.empty(), PersianCalendar.toIso(1402, 7, 31));
        assertEquals(Optional.empty(), PersianCalendar.toIso(1402, 0, 1));
        assertEquals(Optional.empty(), PersianCalendar.toIso(1402, 1, 0));
    }
}
