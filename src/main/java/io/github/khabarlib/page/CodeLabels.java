package io.github.khabarlib.page;

import java.util.List;

/** The words that stand before a news code, each in the letters of Persian and of Arabic keyboards. */
final class CodeLabels {
    private static final List<String> LABELS = List.of(
            "کد خبر",
            "كد خبر",
            "کد مطلب",
            "كد مطلب",
            "شماره خبر",
            "شماره مطلب",
            "شناسه خبر",
            "شناسه مطلب",
            "کد مقاله",
            "خبر شماره",
            "کد:",
            "کد :",
            "شناسه:",
            "شناسه :");

    /** Every label holds one of these. */
    private static final List<String> WORDS = List.of("کد", "كد", "شماره", "شناسه");

    private CodeLabels() {}

    /** Where the first label in {@code text} ends; negative where there is none. */
    static int endOfLabel(String text) {
        if (WORDS.stream().noneMatch(text::contains)) {
            return -1;
        }
        for (String label : LABELS) {
            int at = text.indexOf(label);
            if (at >= 0 && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))) {
                return at + label.length();
            }
        }
        return -1;
    }
}
