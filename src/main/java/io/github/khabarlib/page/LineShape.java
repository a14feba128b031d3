package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.text.PersianLetters;
import io.github.khabarlib.text.Tokens;
import io.github.khabarlib.text.Tokens.Kind;
import org.jspecify.annotations.Nullable;

/** Boilerplate that is known by its form, without a phrase: codes, captchas, addresses, debris, chrome in Latin letters. */
final class LineShape {
    /** In characters; a longer line in Latin letters is a quotation. */
    private static final int LONGEST_CHROME = 60;

    private static final int LONGEST_CODE = 25;
    private static final int LONGEST_CAPTCHA = 40;

    private final String text;
    private final Tokens tokens;
    private int words;
    private int latin;
    private int numbers;
    private int longestWord;
    private int digits;

    private LineShape(Tokens tokens) {
        this.text = tokens.text();
        this.tokens = tokens;
        for (int i = 0; i < tokens.size(); i++) {
            count(i);
        }
    }

    private void count(int token) {
        int length = tokens.end(token) - tokens.start(token);
        switch (tokens.kind(token)) {
            case WORD -> {
                words++;
                longestWord = Math.max(longestWord, length);
            }
            case LATIN -> latin++;
            case NUMBER -> {
                numbers++;
                digits += length;
            }
            case PUNCTUATION, OTHER -> {}
        }
    }

    /** What the line is by its form; null where the form tells nothing. */
    static @Nullable RemovedType of(Tokens tokens) {
        return new LineShape(tokens).type();
    }

    private @Nullable RemovedType type() {
        if (isCaptcha()) {
            return RemovedType.FORM;
        }
        if (isTags()) {
            return RemovedType.TAG;
        }
        if (words == 0) {
            return typeWithoutWords();
        }
        return isCode() ? RemovedType.CODE : isBreadcrumb() ? RemovedType.CATEGORY : null;
    }

    private @Nullable RemovedType typeWithoutWords() {
        if (MarkupDebris.isDebris(text, 0, text.length())) {
            return RemovedType.MARKUP;
        }
        if (latin > 0) {
            return isAddress()
                    ? RemovedType.SHORTLINK
                    : text.length() <= LONGEST_CHROME ? RemovedType.NAVIGATION : null;
        }
        if (numbers == 0) {
            return typeOfSigns();
        }
        return isCode() || digits > 2 ? RemovedType.CODE : RemovedType.OTHER;
    }

    private @Nullable RemovedType typeOfSigns() {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == Kind.OTHER && Character.isLetter(text.codePointAt(tokens.start(i)))) {
                return null;
            }
        }
        return RemovedType.OTHER;
    }

    private boolean isAddress() {
        return text.contains("://") || (text.indexOf(' ') < 0 && text.indexOf('.', 1) > 0);
    }

    private boolean isCaptcha() {
        return text.length() <= LONGEST_CAPTCHA
                && text.indexOf('=') > 0
                && words <= 4
                && text.chars().anyMatch(c -> "×+−-*x÷".indexOf(c) >= 0);
    }

    /** Nothing but words with a hash before them. */
    private boolean isTags() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean starts = tokens.spaceBefore(i) || i == 0;
            if (starts && tokens.first(i) != '#') {
                return false;
            }
        }
        return tokens.size() > 1;
    }

    /** Initials and numbers parted by slashes or full stops, as editors sign with. */
    private boolean isCode() {
        return text.length() <= LONGEST_CODE
                && (text.indexOf('/') >= 0 || (longestWord <= 1 && text.indexOf('.') > 0))
                && (words <= 2 || longestWord <= 1)
                && (digits > 0 || longestWord <= 2)
                && spaces() <= 1;
    }

    private int spaces() {
        int spaces = 0;
        for (int i = 1; i < tokens.size(); i++) {
            boolean between = tokens.kind(i) != Kind.PUNCTUATION && tokens.kind(i - 1) != Kind.PUNCTUATION;
            spaces += between && tokens.spaceBefore(i) ? 1 : 0;
        }
        return spaces;
    }

    /** A path of sections: «استان‌ها > فارس». */
    private boolean isBreadcrumb() {
        boolean path = text.contains(" > ") || text.contains(" › ") || (text.contains(" / ") && words <= 4);
        return path
                && text.length() <= LONGEST_CHROME
                && words <= 8
                && text.indexOf('<') < 0
                && PersianLetters.isLetter(text.charAt(tokens.start(0)));
    }
}
