package io.github.khabarlib.attribution;

import io.github.khabarlib.text.ScriptFolding;
import java.util.ArrayList;
import java.util.List;

/** What an article tells of one person: the fullest name and the roles. Used by one thread. */
final class PersonEntry {
    private static final int MOST_ROLES = 16;
    private static final int SHORTEST_KEY = 3;

    private final int id;
    private final List<RoleName> roles = new ArrayList<>();
    private String full = "";
    private String bare = "";

    PersonEntry(int id) {
        this.id = id;
    }

    int id() {
        return id;
    }

    /** The fullest name, titles included. */
    String full() {
        return full;
    }

    /** The fullest name without titles. */
    String bare() {
        return bare;
    }

    /** Takes up a name if it is fuller than the one known. */
    void name(String withTitles, String withoutTitles) {
        if (squash(withoutTitles).length() > squash(bare).length()) {
            bare = withoutTitles;
            full = withTitles;
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

    boolean hasRole() {
        return !roles.isEmpty();
    }

    /** What a name is looked up by: all of it, and every end of it that can be a surname. */
    static List<String> keys(String name) {
        List<String> keys = new ArrayList<>();
        keys.add(squash(name));
        for (int i = 1; i < name.length(); i++) {
            char before = name.charAt(i - 1);
            if (before == ' ' || before == '\u200c') {
                String key = squash(name.substring(i));
                if (key.length() >= SHORTEST_KEY) {
                    keys.add(key);
                }
            }
        }
        addMiddle(name, keys);
        return keys;
    }

    /** Surnames of two parts are shortened to the first: «کریمی اصفهانی» becomes «کریمی». */
    private static void addMiddle(String name, List<String> keys) {
        String[] words = name.split("[ \u200c]", -1);
        for (int i = 1; i + 1 < words.length; i++) {
            String key = squash(words[i]);
            if (key.length() >= SHORTEST_KEY) {
                keys.add(key);
            }
        }
    }

    /** A name as it is compared: letters alone. */
    static String squash(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = ScriptFolding.fold(name.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
