package io.github.khabarlib.text;

import java.util.Set;

/** The last pass: half-spaces. Letters and signs stay; a space may become a half-space, a half-space may be put in. */
final class HalfSpacePass {
    private static final Set<String> JOINED_BEFORE = Set.of("ها", "های", "هایی", "تر", "ترین", "ترین‌ها");
    private static final Set<String> JOINED_AFTER = Set.of("می", "نمی");

    private final TextBuffer in;
    private final TextBuffer out;

    private HalfSpacePass(TextBuffer in, TextBuffer out) {
        this.in = in;
        this.out = out;
    }

    static void run(TextBuffer in, TextBuffer out, PersianNormalizer.Level level) {
        new HalfSpacePass(in, out).run();
    }

    private void run() {
        out.clear();
        for (int i = 0; i < in.length; i++) {
            char c = in.chars[i];
            out.append(c == ' ' && joins(i) ? PersianLetters.ZWNJ : c, in, i, i + 1);
        }
    }

    private boolean joins(int i) {
        if (!PersianLetters.isLetter(in.at(i - 1)) || !PersianLetters.isLetter(in.at(i + 1))) {
            return false;
        }
        return JOINED_BEFORE.contains(after(i + 1)) || JOINED_AFTER.contains(before(i));
    }

    private String after(int from) {
        int to = from;
        while (to < from + 9 && isInWord(in.at(to))) {
            to++;
        }
        return new String(in.chars, from, to - from);
    }

    private String before(int to) {
        int from = to;
        while (from > to - 5 && isInWord(in.at(from - 1))) {
            from--;
        }
        return new String(in.chars, from, to - from);
    }

    private static boolean isInWord(char c) {
        return PersianLetters.isLetter(c) || PersianLetters.isMark(c) || c == PersianLetters.ZWNJ;
    }
}
