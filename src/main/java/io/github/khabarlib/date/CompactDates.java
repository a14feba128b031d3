package io.github.khabarlib.date;

/** Parts what {@code 20231114}, {@code 20231114102000} and {@code 20231114T102000Z} write in one run of digits. Stateless. */
final class CompactDates {
    private static final int DATE = 8;

    private CompactDates() {}

    /** {@code value} with signs between the parts; as it is where it has another form. */
    static String expanded(String value) {
        int digits = digits(value, 0);
        if (digits == DATE + 4 || digits == DATE + 6) {
            return date(value) + ' ' + time(value, DATE, digits) + value.substring(digits);
        }
        if (digits != DATE) {
            return value;
        }
        int timeAt = value.startsWith("T", DATE) ? DATE + 1 : DATE;
        int timeEnd = timeAt + digits(value, timeAt);
        boolean hasTime = timeEnd - timeAt == 4 || timeEnd - timeAt == 6;
        return hasTime
                ? date(value) + ' ' + time(value, timeAt, timeEnd) + value.substring(timeEnd)
                : date(value) + value.substring(DATE);
    }

    private static int digits(String value, int from) {
        int end = from;
        while (end < value.length() && value.charAt(end) >= '0' && value.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private static String date(String value) {
        return value.substring(0, 4) + '-' + value.substring(4, 6) + '-' + value.substring(6, DATE);
    }

    private static String time(String value, int from, int to) {
        StringBuilder time = new StringBuilder(value.substring(from, from + 2));
        for (int i = from + 2; i < to; i += 2) {
            time.append(':').append(value, i, i + 2);
        }
        return time.toString();
    }
}
