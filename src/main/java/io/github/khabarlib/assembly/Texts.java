package io.github.khabarlib.assembly;

import io.github.khabarlib.text.PersianNormalizer;
import java.util.List;
import java.util.Optional;

/** Strings of metadata as an article holds them. */
final class Texts {
    private static final int LONGEST_QUOTED = 80;

    private Texts() {}

    /** {@code value} normalised on one line; absent if nothing is left. */
    static Optional<String> normalized(PersianNormalizer.Worker normalizer, String value) {
        return Optional.of(normalizer.normalize(value).strip()).filter(text -> !text.isEmpty());
    }

    /** All {@code values} normalised, each once. */
    static List<String> normalized(PersianNormalizer.Worker normalizer, List<String> values) {
        return values.stream()
                .flatMap(value -> normalized(normalizer, value).stream())
                .distinct()
                .toList();
    }

    /** As much of {@code value} as a message may quote. */
    static String shortened(String value) {
        return value.length() <= LONGEST_QUOTED ? value : value.substring(0, LONGEST_QUOTED) + "…";
    }
}
