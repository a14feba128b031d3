package io.github.khabarlib.attribution;

import io.github.khabarlib.text.ScriptFolding;
import java.util.HashSet;
import java.util.Set;

/** Names that were credited as outlets further up in the article; not thread-safe. */
final class CreditedNames {
    private final Set<String> keys = new HashSet<>();

    void add(String name) {
        keys.add(key(name));
    }

    boolean contains(String name) {
        return keys.contains(key(name));
    }

    private static String key(String name) {
        return ScriptFolding.fold(name).replace(" ", "");
    }
}
