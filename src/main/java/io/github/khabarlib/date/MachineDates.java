package io.github.khabarlib.date;

import io.github.khabarlib.text.Digits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads values written for machines. Stateless. */
final class MachineDates {
    private static final int LONGEST = 100;
    private static final LocalDate EPOCH = LocalDate.EPOCH;
    /** Epoch seconds of 2000 and 2100; ten digits, so not to be taken for a compact date. */
    private static final long FIRST_SECOND = 946_684_800L;

    private static final long LAST_SECOND = 4_102_444_800L;

    private MachineDates() {}

    static Optional<FoundDate> read(String value, ZoneId zone) {
        if (value.length() > LONGEST) {
            return Optional.empty();
        }
        String ascii = Digits.toAscii(value).strip();
        List<FoundDate> found = DateFinder.machine(DateItems.of(expanded(ascii)));
        return found.stream()
                .findFirst()
                .map(FoundDate::withoutMidnight)
                .map(date -> date.fromUtcTo(zone).withoutMidnight())
                .filter(date -> !isNull(date.date()));
    }

    /** The first moment of the epoch, in any zone: no news is of that day, but many a database's null is. */
    private static boolean isNull(LocalDate date) {
        return date.equals(EPOCH) || date.equals(EPOCH.minusDays(1)) || date.equals(LocalDate.of(1900, 1, 1));
    }

    private static String expanded(String value) {
        OptionalLong number = Digits.value(value);
        if (number.isPresent() && (value.length() == 10 || value.length() == 13)) {
            return epoch(number.getAsLong(), value.length() == 13);
        }
        return CompactDates.expanded(value);
    }

    private static String epoch(long number, boolean millis) {
        long seconds = millis ? number / 1000 : number;
        boolean plausible = seconds >= FIRST_SECOND && seconds < LAST_SECOND;
        return plausible ? Instant.ofEpochSecond(seconds).toString() : "";
    }
}
