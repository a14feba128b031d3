package io.github.khabarlib.date;

import io.github.khabarlib.article.NewsDate;
import java.io.Serializable;
import java.util.Objects;

/**
 * A printed date with what is said of it.
 *
 * @param date the date
 * @param label what the words before it say it is of
 */
public record LabelledDate(NewsDate date, DateLabel label) implements Serializable {
    /** Neither part may be null. */
    public LabelledDate {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(label, "label");
    }
}
