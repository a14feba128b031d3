package io.github.khabarlib.page;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Addresses as a browser would read them off a page. Those of another scheme than http and https are none: a script
 * ({@code javascript:}), a document within the address ({@code data:}) or a file leads to no page. Stateless.
 */
final class WebAddress {
    private WebAddress() {}

    /**
     * The address in an attribute, absolute where that of the page is known.
     *
     * @param origin scheme and host of the page; empty where they are not known
     */
    static @Nullable String of(Element element, String attribute, String origin) {
        String value = read(element.attr(attribute));
        if (value == null || value.startsWith("http:") || value.startsWith("https:")) {
            return value;
        }
        if (value.startsWith("/") && !value.startsWith("//") && !origin.isEmpty() && !value.contains("/.")) {
            return read(origin + value);
        }
        String absolute = element.absUrl(attribute);
        return absolute.isEmpty() ? value : read(absolute);
    }

    /** The address without what a browser passes over in it; null where nothing is left or it is none of the web. */
    static @Nullable String read(String value) {
        String address = withoutPassedOver(value);
        return address.isEmpty() || !isOfWeb(address) ? null : address;
    }

    /** No scheme is of the web too: such an address is relative to that of the page. */
    private static boolean isOfWeb(String address) {
        int end = 0;
        while (end < address.length() && isOfScheme(address.charAt(end), end == 0)) {
            end++;
        }
        if (end == 0 || end == address.length() || address.charAt(end) != ':') {
            return true;
        }
        String scheme = address.substring(0, end).toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https");
    }

    private static boolean isOfScheme(char c, boolean first) {
        boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return isLetter || (!first && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
    }

    /** Browsers pass over controls and spaces at the edges, tabs and line ends anywhere. */
    private static String withoutPassedOver(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(value.charAt(end - 1))) {
            end--;
        }
        StringBuilder kept = null;
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            boolean passedOver = c == '\t' || c == '\n' || c == '\r';
            if (passedOver && kept == null) {
                kept = new StringBuilder(end - start).append(value, start, i);
            } else if (!passedOver && kept != null) {
                kept.append(c);
            }
        }
        return kept == null ? value.substring(start, end) : kept.toString();
    }

    /** More than browsers take off: spaces of all kinds and what has no width, which others may pass over. */
    private static boolean isBlank(char c) {
        return c <= ' '
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
