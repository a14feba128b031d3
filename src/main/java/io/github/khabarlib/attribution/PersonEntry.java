package io.github.khabarlib.attribution;

import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.List;

/** What an article tells of one person: the fullest name and the roles. Used by one thread. */
final class PersonEntry {
    private static final int MOST_ROLES = 16;
    private static final int SHORTEST_KEY = 3;

    private final List<RoleName> roles = new ArrayList<>();
    private String full = "";
    private String bare = "";
    private String key = "";

    /** The fullest name, titles included. */
    String full() {
        return full;
    }

    /** The fullest name without titles. */
    String bare() {
        return bare;
    }

    /** The fullest name without titles as it is compared. */
    String key() {
        return key;
    }

    /** Takes up a name if it is fuller than the one known. */
    void name(String withTitles, String withoutTitles) {
        String newKey = withoutTitles.equals(bare) ? key : squash(withoutTitles);
        if (newKey.length() > key.length()) {
            bare = withoutTitles;
            full = withTitles;
            key = newKey;
        } else if (withoutTitles.equals(bare) && withTitles.length() > full.length()) {
            full = withTitles;
        }
    }

    /** Takes up a role; false if it was known. */
    boolean addRole(RoleName role) {
        boolean added = roles.size() < MOST_ROLES && !roles.contains(role);
        if (added) {
            roles.add(role);
        }
        return added;
    }

    boolean bears(RoleName role) {
        return roles.stream().anyMatch(known -> known.matches(role));
    }

    boolean hasRole(RoleName role) {
        return roles.contains(role);
    }

    boolean hasRole() {
        return !roles.isEmpty();
    }

    /**
     * What a name is looked up by: all of it, every end of it that can be a surname, and every word in it, since
     * surnames of two parts are shortened to the first.
     */
    static List<String> keys(String name) {
        List<String> words = words(name);
        List<String> keys = new ArrayList<>();
        keys.add(String.join("", words));
        for (int i = 1; i < words.size(); i++) {
            addKey(String.join("", words.subList(i, words.size())), keys);
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            addKey(words.get(i), keys);
        }
        return keys;
    }

    private static void addKey(String key, List<String> keys) {
        if (key.length() >= SHORTEST_KEY) {
            keys.add(key);
        }
    }

    /** The words of a phrase as they are compared, half-spaces parting them too. */
    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ' || phrase.charAt(i) == '\u200c') {
                String word = squash(phrase, start, i);
                if (!word.isEmpty()) {
                    words.add(word);
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** A name as it is compared: letters alone. */
    static String squash(String name) {
        return squash(name, 0, name.length());
    }

    private static String squash(String name, int start, int end) {
        char[] out = new char[end - start];
        int size = 0;
        for (int i = start; i < end; i++) {
            char c = ScriptFolding.fold(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                out[size++] = c;
            }
        }
        return new String(out, 0, size);
    }
}
