package io.github.khabarlib.date;

/** Persian years printed with two digits. Stateless. */
final class ShortYears {
    private static final int PIVOT = 50;

    private ShortYears() {}

    /** 1400 to 1449 for 0 to 49, 1350 to 1399 for 50 to 99. */
    static int persian(int twoDigits) {
        return twoDigits < PIVOT ? 1400 + twoDigits : 1300 + twoDigits;
    }

    /** Whether it can be the year of news: 1360 to 1419. Others are more likely a day. */
    static boolean isPlausible(int twoDigits) {
        return twoDigits >= 60 || twoDigits < 20;
    }
}
