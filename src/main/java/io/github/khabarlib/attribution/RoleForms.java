package io.github.khabarlib.attribution;

import java.util.List;

/** The forms in which a role noun stands before the words that belong to it. Stateless. */
final class RoleForms {
    private RoleForms() {}

    /** The noun itself, and with the «ی» that nouns in «ا» and «و» take. */
    static List<String> singulars(String noun) {
        return endsInVowel(noun) ? List.of(noun, noun + "ی") : List.of(noun);
    }

    /** The plurals, with «ان» or «ها», before a following word and without one. */
    static List<String> plurals(String noun) {
        String animate = endsInVowel(noun) ? noun + "یان" : noun.endsWith("ه") ? stem(noun) + "گان" : noun + "ان";
        return List.of(animate, noun + "ها", noun + "های");
    }

    private static boolean endsInVowel(String noun) {
        return noun.endsWith("ا") || noun.endsWith("و");
    }

    private static String stem(String noun) {
        return noun.substring(0, noun.length() - 1);
    }
}
