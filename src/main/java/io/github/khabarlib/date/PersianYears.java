package io.github.khabarlib.date;

import io.github.khabarlib.data.Resources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** First days and leap years, as the calendar authority published them. Immutable. */
final class PersianYears {
    private static final String RESOURCE = "persian-years.txt";

    private final int firstYear;
    private final LocalDate[] firstDays;
    private final BitSet leapYears;

    private PersianYears(int firstYear, List<LocalDate> firstDays, BitSet leapYears) {
        this.firstYear = firstYear;
        this.firstDays = firstDays.toArray(LocalDate[]::new);
        this.leapYears = leapYears;
    }

    static PersianYears table() {
        return Holder.TABLE;
    }

    boolean contains(int year) {
        return year >= firstYear && year - firstYear < firstDays.length;
    }

    LocalDate firstDay(int year) {
        return firstDays[year - firstYear];
    }

    boolean isLeap(int year) {
        return leapYears.get(year - firstYear);
    }

    /**
     * The table of these rows, a year each, without a gap.
     *
     * @throws IllegalStateException if a year is missing
     */
    static PersianYears of(List<List<String>> rows) {
        List<LocalDate> firstDays = new ArrayList<>();
        BitSet leapYears = new BitSet();
        int firstYear = 0;
        for (List<String> row : rows) {
            String[] columns = row.get(0).split(" ", -1);
            int year = Integer.parseInt(columns[0].replace("*", ""));
            firstYear = firstDays.isEmpty() ? year : firstYear;
            checkOrder(year, firstYear + firstDays.size());
            leapYears.set(firstDays.size(), columns[0].endsWith("*"));
            firstDays.add(day(columns[1]));
        }
        return new PersianYears(firstYear, firstDays, leapYears);
    }

    /** Reads «2025-03-21»; a formatter takes long to make at a start. */
    private static LocalDate day(String iso) {
        String[] parts = iso.split("-", -1);
        return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    private static void checkOrder(int year, int expected) {
        if (year != expected) {
            throw new IllegalStateException(RESOURCE + ": year " + expected + " expected, was " + year);
        }
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final PersianYears TABLE = of(Resources.rows(PersianYears.class, RESOURCE));
    }
}
