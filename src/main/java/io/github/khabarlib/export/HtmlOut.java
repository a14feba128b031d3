package io.github.khabarlib.export;

import java.util.Optional;

/**
 * Writes HTML in which whatever comes from a page is text: element and attribute names are ours, every text and every
 * value is escaped, addresses outside of the document are those of the web. Characters that HTML may not hold are shown
 * as such. Not thread-safe.
 */
final class HtmlOut {
    private static final char REPLACEMENT = '\ufffd';
    /** Where Unicode has the pictures of the control characters. */
    private static final char PICTURES = '\u2400';

    private static final char PICTURE_OF_DELETE = '\u2421';

    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Opens an element; {@code attributes} are names and values in turn. */
    HtmlOut open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], 0, attributes[i + 1].length());
            out.append('"');
        }
        out.append('>');
        return this;
    }

    HtmlOut close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    /** An element that holds nothing but text. */
    HtmlOut element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    /** A text whose direction is its own affair: it does not turn what stands around it. */
    HtmlOut isolated(String text) {
        return element("bdi", text);
    }

    HtmlOut text(String text) {
        escape(text, 0, text.length());
        return this;
    }

    HtmlOut text(String text, int start, int end) {
        escape(text, start, end);
        return this;
    }

    /** A link to another place of this document. */
    HtmlOut jump(String id, String text, String... attributes) {
        String[] all = with(attributes, "href", "#" + id);
        return element("a", text, all);
    }

    /** A link to the web that tells nobody where it came from; the text alone where the address is none of the web. */
    HtmlOut web(String address, String text) {
        Optional<String> uri = Uris.absolute(address);
        if (uri.isEmpty()) {
            return isolated(text);
        }
        return open("a", "href", uri.get(), "rel", "noreferrer noopener nofollow")
                .isolated(text)
                .close("a");
    }

    /** Markup as it stands; never what came from a page. */
    HtmlOut own(String markup) {
        out.append(markup);
        return this;
    }

    private static String[] with(String[] attributes, String name, String value) {
        String[] all = new String[attributes.length + 2];
        all[0] = name;
        all[1] = value;
        System.arraycopy(attributes, 0, all, 2, attributes.length);
        return all;
    }

    private void escape(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '`' -> out.append("&#96;");
                case '\t', '\n', '\r' -> out.append(c);
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                        out.append(c).append(text.charAt(++i));
                    } else {
                        out.append(allowed(c));
                    }
                }
            }
        }
    }

    private static char allowed(char c) {
        if (c < ' ') {
            return (char) (PICTURES + c);
        }
        if (c == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        boolean isForbidden =
                c < 0xa0 && c > 0x7f || Character.isSurrogate(c) || c >= 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return isForbidden ? REPLACEMENT : c;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
