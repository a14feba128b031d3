package io.github.khabarlib.date;

/** What a date is said to be of, the likeliest day of the news first. */
enum DateLabel {
    /** «تاریخ انتشار». */
    PUBLISHED,
    /** Nothing is said. */
    NONE,
    /** «آخرین به‌روزرسانی». */
    UPDATED;

    static DateLabel of(DateWord.Kind kind) {
        return switch (kind) {
            case PUBLISHED -> PUBLISHED;
            case UPDATED -> UPDATED;
            default -> NONE;
        };
    }
}
