package io.github.khabarlib.page;

import java.util.Locale;
import java.util.Set;

/** The parts of web addresses, as far as links on a page are told apart by them. */
final class Addresses {
    private static final int LONGEST = 2_000;

    /** Steps of addresses behind which the name of a tag stands. */
    private static final Set<String> TAGS =
            Set.of("tag", "tags", "hashtag", "hashtags", "keyword", "keywords", "برچسب");

    private Addresses() {}

    /** Scheme and host of an address; empty where it has none. */
    static String originOf(String address) {
        int host = address.indexOf("://");
        return host < 0 ? "" : address.substring(0, indexOfPath(address, host + 3));
    }

    /** Whether an address is that of a front page: nothing stands behind the host. */
    static boolean leadHome(String href) {
        int host = href.indexOf("://");
        int path = host < 0 ? 0 : indexOfPath(href, host + 3);
        String rest = href.substring(path);
        return rest.equals("/") || (host >= 0 && rest.isEmpty());
    }

    /** Whether an address is that of a list of the articles with a tag. */
    static boolean leadToTag(String href) {
        if (href.length() > LONGEST) {
            return false;
        }
        int step = 0;
        for (int slash = href.indexOf('/'); slash >= 0; slash = href.indexOf('/', step)) {
            boolean named = slash + 1 < href.length() && href.charAt(slash + 1) != '/';
            if (named && TAGS.contains(href.substring(step, slash).toLowerCase(Locale.ROOT))) {
                return true;
            }
            step = slash + 1;
        }
        return false;
    }

    private static int indexOfPath(String href, int from) {
        int slash = href.indexOf('/', from);
        return slash < 0 ? href.length() : slash;
    }
}
