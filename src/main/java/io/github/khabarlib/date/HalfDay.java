package io.github.khabarlib.date;

/** Hours of the twelve-hour clock by the word behind them. Stateless. */
final class HalfDay {
    private static final int MORNING = 0;
    private static final int AFTERNOON = 1;
    private static final int NOON = 2;

    private HalfDay() {}

    /** The hour of the day; hours above 12 are left as they are. */
    static int hours(int hour, int half) {
        if (hour > 12) {
            return hour;
        }
        int twelve = hour % 12;
        return isSecondHalf(twelve, half) ? twelve + 12 : twelve;
    }

    /** «۱۲ ظهر» and «۱ ظهر» are past noon, «۱۱ ظهر» is not; «۱۱ شب» is late, «۲ شب» early. */
    private static boolean isSecondHalf(int hour, int half) {
        return switch (half) {
            case MORNING -> false;
            case AFTERNOON -> true;
            case NOON -> hour < 4;
            default -> hour >= 6;
        };
    }
}
