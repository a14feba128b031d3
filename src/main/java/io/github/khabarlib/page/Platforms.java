package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the addresses of channels, networks and players, where a site is followed rather than read. */
final class Platforms {
    private static final Set<String> HOSTS = Set.copyOf(Resources.lines(Platforms.class, "platform-hosts.txt"));
    private static final String PODCASTS = "google.com/podcasts";
    private static final List<String> SCHEMES = List.of("mailto:", "tg:", "sms:", "whatsapp:", "feed:");
    private static final int LONGEST_HOST = 80;

    private Platforms() {}

    /** Whether a link leads to a channel, a network, a player, a letter to the editor or a feed. */
    static boolean leads(Box link) {
        String address = link.element.attr("href").strip().toLowerCase(Locale.ROOT);
        return SCHEMES.stream().anyMatch(address::startsWith)
                || address.contains(PODCASTS)
                || isKnown(hostOf(address))
                || isFeed(address);
    }

    private static boolean isFeed(String address) {
        return address.endsWith("/rss") || address.endsWith("/feed") || address.endsWith("/feed/");
    }

    private static boolean isKnown(String host) {
        for (int dot = -1; dot < host.length(); dot = host.indexOf('.', dot + 1)) {
            if (HOSTS.contains(host.substring(dot + 1))) {
                return true;
            }
            if (host.indexOf('.', dot + 1) < 0) {
                return false;
            }
        }
        return false;
    }

    /** The host of an address; empty for one without, or with one too long to be known. */
    private static String hostOf(String address) {
        int start = address.indexOf("//");
        if (start < 0) {
            return "";
        }
        int end = start + 2;
        while (end < address.length() && end < start + LONGEST_HOST && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return address.substring(start + 2, end);
    }
}
