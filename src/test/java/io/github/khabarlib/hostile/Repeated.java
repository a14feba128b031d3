package io.github.khabarlib.hostile;

import java.util.function.IntFunction;

/** Makes long inputs of short pieces. */
final class Repeated {
    private Repeated() {}

    /** The piece, over and over. */
    static IntFunction<String> of(String piece) {
        return size -> piece.repeat(Math.max(1, size / piece.length()));
    }

    /** The piece over and over, between an opening and a closing. */
    static IntFunction<String> between(String opening, String piece, String closing) {
        return size -> opening + of(piece).apply(size) + closing;
    }

    /** All openings, then all closings. */
    static IntFunction<String> nested(String opening, String heart, String closing) {
        return size -> {
            int levels = Math.max(1, size / (opening.length() + closing.length()));
            return opening.repeat(levels) + heart + closing.repeat(levels);
        };
    }

    /** Pieces that differ by their number. */
    static IntFunction<String> numbered(IntFunction<String> piece) {
        return size -> {
            StringBuilder built = new StringBuilder(size + 64);
            for (int number = 0; built.length() < size; number++) {
                built.append(piece.apply(number));
            }
            return built.toString();
        };
    }

    /** Numbered pieces between an opening and a closing. */
    static IntFunction<String> numberedBetween(String opening, IntFunction<String> piece, String closing) {
        return size -> opening + numbered(piece).apply(size) + closing;
    }
}
