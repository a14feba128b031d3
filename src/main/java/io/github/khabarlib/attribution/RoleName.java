package io.github.khabarlib.attribution;

import io.github.khabarlib.phrase.PhraseMatch;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        int end = headEnd(role);
        Set<String> words = new LinkedHashSet<>();
        PersonEntry.words(role.substring(end)).forEach(word -> words.add(unjoined(word)));
        words.removeAll(WEAK);
        return new RoleName(head(PersonEntry.squash(role.substring(0, end))), words);
    }

    /** Behind the noun: «نماینده», but «رئیس‌جمهور» and «مدیر عامل» too. */
    private static int headEnd(String role) {
        PhraseMatch<StatementWord> noun = StatementWords.table().matchAt(role, 0);
        int space = role.indexOf(' ');
        return noun != null ? noun.end() : space < 0 ? role.length() : space;
    }

    /** «رئیس جمهوری» and «رئیس‌جمهور» are one; «رییس» and «رئیس» are by folding. */
    private static String head(String noun) {
        return noun.endsWith("جمهوری") ? noun.substring(0, noun.length() - 1) : unjoined(noun);
    }

    /** «سخنگوی» and «سخنگو» are one, and «نیروی» and «نیرو»: the «ی» only joins what follows. */
    private static String unjoined(String word) {
        return word.endsWith("وی") || word.endsWith("ای") ? word.substring(0, word.length() - 1) : word;
    }

    // As a record has them, but not linked when first called: roles are compared in every parse.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RoleName role && role.head.equals(head) && role.words.equals(words);
    }

    @Override
    public int hashCode() {
        return 31 * head.hashCode() + words.hashCode();
    }

    /** Whether the two may name one office: the same noun, and no word of the shorter that the longer has not. */
    boolean matches(RoleName other) {
        return head.equals(other.head) && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
