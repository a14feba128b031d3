package io.github.khabarlib.page;

import io.github.khabarlib.phrase.PhraseTable;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A run of tokens that reads as a date: numbers, names of months and days, and the signs between them. */
final class DateRun {
    private static final PhraseTable<DateWord> WORDS =
            PhraseTable.load(DateRun.class, "date-words.tsv", columns -> DateWord.of(columns.get(0)));

    private final Tokens tokens;
    private final int from;
    private final boolean loose;
    private int end;
    private boolean number;
    private boolean name;
    private boolean numeric;

    private enum DateWord {
        WEEKDAY,
        MONTH,
        /** «پیش»: with a number before it, a time. */
        AGO,
        OTHER;

        static DateWord of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private DateRun(Tokens tokens, int from, boolean loose) {
        this.tokens = tokens;
        this.from = from;
        this.loose = loose;
        this.end = from;
    }

    /** Index of the token behind the date that starts at token {@code from}; {@code from} if none does. */
    static int end(Tokens tokens, int from) {
        return new DateRun(tokens, from, false).read();
    }

    /** As {@link #end}, with the words behind it that only belong to a date where nothing but dates is expected. */
    static int looseEnd(Tokens tokens, int from) {
        return new DateRun(tokens, from, true).read();
    }

    private int read() {
        int at = from;
        while (at < tokens.size() && take(at)) {
            at++;
        }
        return number && (name || numeric) ? end : from;
    }

    private boolean take(int at) {
        Kind kind = tokens.kind(at);
        if (kind == Kind.PUNCTUATION) {
            numeric |= isNumeric(at);
            return at > from;
        }
        DateWord word = kind == Kind.NUMBER ? null : word(at);
        if (kind == Kind.NUMBER ? isTooLong(at) : word == null) {
            return false;
        }
        number |= kind == Kind.NUMBER;
        name |= word == DateWord.MONTH || word == DateWord.WEEKDAY || (word == DateWord.AGO && number);
        numeric |= kind == Kind.NUMBER && isDotted(at);
        end = loose || word != DateWord.OTHER || kind == Kind.LATIN ? at + 1 : end;
        return true;
    }

    private @Nullable DateWord word(int at) {
        return WORDS.get(tokens.token(at));
    }

    /** Longer than a year: a code or a telephone number. */
    private boolean isTooLong(int at) {
        return tokens.end(at) - tokens.start(at) > 4 && !isDotted(at);
    }

    /** 26.01.2022 is one token. */
    private boolean isDotted(int at) {
        String token = tokens.token(at);
        int first = token.indexOf('.');
        return first > 0 && token.indexOf('.', first + 1) > first && token.length() <= 10;
    }

    /** A sign with a number on either side, as in 10:30 or 1402/01/30. */
    private boolean isNumeric(int at) {
        return at > from
                && at + 1 < tokens.size()
                && ":/-.".indexOf(tokens.first(at)) >= 0
                && tokens.kind(at - 1) == Kind.NUMBER
                && tokens.kind(at + 1) == Kind.NUMBER
                && isShort(at - 1)
                && isShort(at + 1);
    }

    private boolean isShort(int at) {
        return tokens.end(at) - tokens.start(at) <= 4;
    }
}
