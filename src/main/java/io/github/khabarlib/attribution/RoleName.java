package io.github.khabarlib.attribution;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A role, made comparable with other wordings of it: «سخنگوی وزارت خارجه» and «سخنگوی وزارت امور خارجه ایران» match.
 * Immutable.
 *
 * @param head the noun, as it is compared
 * @param words the other words that count, as they are compared
 */
record RoleName(String head, Set<String> words) {
    /** Words that one wording of a role has and another leaves out. */
    private static final Set<String> WEAK = Set.of(
            "و", "این", "ان", "ما", "کل", "کشور", "کشورمان", "ایران", "جمهوری", "اسلامی", "استان", "شهرستان", "شهر",
            "امور", "محترم", "وقت", "سابق", "در", "فعلی", "خود");

    /** The role of these words. */
    static RoleName of(String role) {
        Set<String> words = new LinkedHashSet<>();
        String head = "";
        for (String part : role.split("[ \u200c،]", -1)) {
            String word = PersonEntry.squash(part);
            if (head.isEmpty()) {
                head = headOf(word);
            } else if (!word.isEmpty() && !WEAK.contains(word)) {
                words.add(word);
            }
        }
        return new RoleName(head, words);
    }

    /** «سخنگوی» and «سخنگو» are one, «رییس» and «رئیس» are by folding. */
    private static String headOf(String word) {
        boolean joined = word.endsWith("وی") || word.endsWith("ای");
        return joined ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether the two may name one office: the same noun, and no word of the shorter that the longer has not. */
    boolean matches(RoleName other) {
        return head.equals(other.head) && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
