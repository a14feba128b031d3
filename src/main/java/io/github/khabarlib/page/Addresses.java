package io.github.khabarlib.page;

/** The parts of web addresses, as far as links on a page are told apart by them. */
final class Addresses {
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

    private static int indexOfPath(String href, int from) {
        int slash = href.indexOf('/', from);
        return slash < 0 ? href.length() : slash;
    }
}
