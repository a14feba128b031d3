package io.github.khabarlib.attribution;

import io.github.khabarlib.text.ScriptFolding;
import java.util.HashSet;
import java.util.Set;

/** Names that the article credits as outlets somewhere, so that weaker forms of credit can be believed; not thread-safe. */
final class CreditedNames {
    private final Set<String> keys = new HashSet<>();

    void add(String name) {
        keys.add(key(name));
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
