package io.github.khabarlib.date;

import io.github.khabarlib.data.Resources;
import io.github.khabarlib.phrase.PhraseTable;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a word printed in dates stands for.
 *
 * @param kind what it is
 * @param value the number of a month, weekday, ordinal, era or half of the day; 0 where there is none
 * @param zone the zone a {@link Kind#ZONE} names
 */
record DateWord(Kind kind, int value, @Nullable ZoneId zone) {
    private static final String RESOURCE = "date-words.tsv";

    /** What a piece of a date line is; the names of those in the table are in {@code date-words.tsv}. */
    enum Kind {
        NUMBER,
        SIGN,
        OTHER,
        PERSIAN_MONTH,
        DARI_MONTH,
        PASHTO_MONTH,
        GREGORIAN_MONTH,
        ISLAMIC_MONTH,
        WEEKDAY,
        ORDINAL,
        DAY_SUFFIX,
        MONTH_WORD,
        YEAR_WORD,
        ERA,
        FILLER,
        PUBLISHED,
        UPDATED,
        SHOWN,
        AT,
        AND,
        MINUTE,
        SECOND,
        HALF_DAY,
        UTC,
        ZONE;

        boolean isMonth() {
            return this == PERSIAN_MONTH
                    || this == DARI_MONTH
                    || this == PASHTO_MONTH
                    || this == GREGORIAN_MONTH
                    || this == ISLAMIC_MONTH;
        }

        /** Whether it says what the date behind it is of. */
        boolean isLabel() {
            return this == PUBLISHED || this == UPDATED || this == SHOWN;
        }

        /** Whether it may stand between the parts of one date line. */
        boolean connects() {
            return this == WEEKDAY || this == FILLER || this == ERA || isLabel();
        }
    }

    static PhraseTable<DateWord> table() {
        return Holder.TABLE;
    }

    private static DateWord read(List<String> columns) {
        Kind kind = Kind.valueOf(columns.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
        return kind == Kind.ZONE
                ? new DateWord(kind, 0, ZoneId.of(columns.get(1)))
                : new DateWord(kind, Integer.parseInt(columns.get(1)), null);
    }

    /** The table of these rows: months with «ماه», too: it is written apart, with a half-space («آبان‌ماه») and joined. */
    static PhraseTable<DateWord> table(List<List<String>> rows) {
        PhraseTable.Builder<DateWord> table = PhraseTable.builder();
        for (List<String> row : rows) {
            DateWord word = Resources.convert(RESOURCE, row, columns -> read(columns.subList(1, columns.size())));
            for (String spelling : row.get(0).split("\\|", -1)) {
                table.put(spelling, word);
                if (word.kind().isMonth()) {
                    table.put(spelling + " ماه", word);
                }
            }
        }
        return table.build();
    }

    /** Loaded when first asked for. */
    private static final class Holder {
        private static final PhraseTable<DateWord> TABLE = table(Resources.rows(DateWord.class, RESOURCE));
    }
}
