package io.github.khabarlib.attribution;

import io.github.khabarlib.text.ScriptFolding;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** Names that the article credits as outlets somewhere, so that weaker forms of credit can be believed; not thread-safe. */
final class CreditedNames {
    private final Set<String> keys = new HashSet<>();

    /** With which one of them begins. */
    private final BitSet firstLetters = new BitSet();

    void add(String name) {
        String key = key(name);
        keys.add(key);
        key.chars().limit(1).forEach(firstLetters::set);
    }

    /** Whether a name may begin with {@code letter}, a quick look before the name is put together. */
    boolean mayBegin(char letter) {
        return firstLetters.get(ScriptFolding.fold(letter));
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean contains(String name) {
        return !keys.isEmpty() && keys.contains(key(name));
    }

    private static String key(String name) {
        return ScriptFolding.fold(name).replace(" ", "");
    }
}
