package io.github.khabarlib.date;

/** What the words before a date say it is of, the likeliest day of the news first. */
public enum DateLabel {
    /** «تاریخ انتشار»: the day of publication. */
    PUBLISHED,
    /** Nothing is said. */
    NONE,
    /** «آخرین به‌روزرسانی»: the day of the last change. */
    UPDATED,
    /** «امروز»: the day on which the page was shown, as sites print it in their header. */
    SHOWN;

    static DateLabel of(DateWord.Kind kind) {
        return switch (kind) {
            case PUBLISHED -> PUBLISHED;
            case UPDATED -> UPDATED;
            case SHOWN -> SHOWN;
            default -> NONE;
        };
    }
}
