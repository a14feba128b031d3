package io.github.khabarlib.text;

import java.util.Map;

/** Character references left in text, single or several times encoded. Stateless. */
final class Entities {
    /** Longest name or number looked at, with its semicolon. */
    private static final int REACH = 10;

    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("nbsp", '\u00a0'),
            Map.entry("zwnj", '\u200c'),
            Map.entry("zwj", '\u200d'),
            Map.entry("rlm", '\u200f'),
            Map.entry("lrm", '\u200e'),
            Map.entry("shy", '\u00ad'),
            Map.entry("ensp", '\u2002'),
            Map.entry("emsp", '\u2003'),
            Map.entry("thinsp", '\u2009'),
            Map.entry("laquo", '«'),
            Map.entry("raquo", '»'),
            Map.entry("quot", '"'),
            Map.entry("ldquo", '\u201c'),
            Map.entry("rdquo", '\u201d'),
            Map.entry("lsquo", '\u2018'),
            Map.entry("rsquo", '\u2019'),
            Map.entry("apos", '\''),
            Map.entry("hellip", '\u2026'),
            Map.entry("ndash", '\u2013'),
            Map.entry("mdash", '\u2014'),
            Map.entry("middot", '\u00b7'),
            Map.entry("amp", '&'));

    private Entities() {}

    /** Offset after the reference that opens at {@code i}, an ampersand; {@code i} if none does. */
    static int end(TextBuffer text, int i) {
        int end = i;
        int at = i + 1;
        int semicolon = semicolon(text, at);
        while (semicolon > 0) {
            int value = value(text, at, semicolon);
            if (value < 0) {
                return end;
            }
            end = semicolon + 1;
            at = end;
            semicolon = value == '&' ? semicolon(text, at) : 0;
        }
        return end;
    }

    /** The character a reference that ends at {@code end} stands for. */
    static char decoded(TextBuffer text, int end) {
        int at = end - 2;
        while (text.at(at) != '&' && text.at(at) != ';') {
            at--;
        }
        return (char) value(text, at + 1, end - 1);
    }

    private static int semicolon(TextBuffer text, int from) {
        for (int i = from; i < text.length && i < from + REACH; i++) {
            if (text.chars[i] == ';') {
                return i;
            }
        }
        return 0;
    }

    private static int value(TextBuffer text, int from, int to) {
        if (text.at(from) == '#') {
            return Character.toLowerCase(text.at(from + 1)) == 'x'
                    ? number(text, from + 2, to, 16)
                    : number(text, from + 1, to, 10);
        }
        Character named = NAMED.get(new String(text.chars, from, to - from));
        return named == null ? -1 : named;
    }

    /** A number of the basic plane that is no control, surrogate or markup character; -1 for any other. */
    private static int number(TextBuffer text, int from, int to, int radix) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = text.chars[i] > 'f' ? -1 : Character.digit(text.chars[i], radix);
            if (digit < 0 || value > 0xffff) {
                return -1;
            }
            value = value * radix + digit;
        }
        return isText(value) && to > from ? value : -1;
    }

    private static boolean isText(int value) {
        return (value >= ' ' && value < 0xd800 && value != '<' && value != '>') || (value >= 0xf900 && value < 0xfffe);
    }
}
