package io.github.khabarlib.publisher;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Profiles by the addresses of their pages.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class PublisherProfiles implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_URL = 2000;

    private final ArrayList<PublisherProfile> added;
    private final boolean builtIn;

    private PublisherProfiles(List<PublisherProfile> added, boolean builtIn) {
        this.added = new ArrayList<>(added);
        this.builtIn = builtIn;
    }

    /** The profiles that come with the library. */
    public static PublisherProfiles standard() {
        return Holder.STANDARD;
    }

    /** No profiles: every page is one of an unknown site. */
    public static PublisherProfiles none() {
        return new PublisherProfiles(List.of(), false);
    }

    /** These profiles and {@code profile}, which comes before all others. */
    public PublisherProfiles with(PublisherProfile profile) {
        Objects.requireNonNull(profile, "profile");
        List<PublisherProfile> all = new ArrayList<>();
        all.add(profile);
        all.addAll(added);
        return new PublisherProfiles(all, builtIn);
    }

    /** All profiles. */
    public List<PublisherProfile> all() {
        List<PublisherProfile> all = new ArrayList<>(added);
        if (builtIn) {
            all.addAll(BuiltInProfiles.standard().all());
        }
        return List.copyOf(all);
    }

    /** The profiles of content management systems, for pages of publishers that have none of their own. */
    public List<PublisherProfile> families() {
        return builtIn ? Families.standard().all() : List.of();
    }

    /** The profile of that id. */
    public Optional<PublisherProfile> byId(String id) {
        return all().stream().filter(profile -> profile.id().equals(id)).findFirst();
    }

    /** The profile of the publisher at {@code url}; copies in the Wayback Machine count as what they are copies of. */
    public Optional<PublisherProfile> forUrl(String url) {
        String address = original(url);
        String host = hostIn(address);
        String path = pathOf(address);
        for (String at = host; at.indexOf('.') > 0; at = at.substring(at.indexOf('.') + 1)) {
            Optional<PublisherProfile> found = best(at(at), at, path);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<PublisherProfile> at(String host) {
        List<PublisherProfile> found = new ArrayList<>();
        for (PublisherProfile profile : added) {
            if (profile.hosts().stream().anyMatch(own -> hostIn(own).equals(host))) {
                found.add(profile);
            }
        }
        if (builtIn) {
            found.addAll(BuiltInProfiles.standard().at(host));
        }
        return found;
    }

    /** The host in an address or the like of one, without «www». */
    static String hostIn(String address) {
        return bare(hostOf(address));
    }

    /** Of those at one host, the one whose beginning of the path fits longest. */
    private static Optional<PublisherProfile> best(List<PublisherProfile> candidates, String host, String path) {
        PublisherProfile best = null;
        int longest = -1;
        for (PublisherProfile profile : candidates) {
            for (String own : profile.hosts()) {
                String start = pathOf(own);
                if (hostIn(own).equals(host) && path.startsWith(start) && start.length() > longest) {
                    best = profile;
                    longest = start.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static String original(String url) {
        String text = url.length() > LONGEST_URL ? url.substring(0, LONGEST_URL) : url;
        int web = text.indexOf("web.archive.org/web/");
        int inner = web < 0 ? -1 : text.indexOf("http", web + 20);
        return inner < 0 ? text : text.substring(inner);
    }

    private static String hostOf(String address) {
        String rest = withoutScheme(address);
        int end = 0;
        while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        authority = authority.substring(authority.lastIndexOf('@') + 1);
        int port = authority.indexOf(':');
        return (port < 0 ? authority : authority.substring(0, port)).toLowerCase(Locale.ROOT);
    }

    private static String pathOf(String address) {
        String rest = withoutScheme(address);
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(slash);
    }

    private static String withoutScheme(String address) {
        String text = address.strip();
        int scheme = text.indexOf("://");
        return scheme >= 0 && scheme < 8 ? text.substring(scheme + 3) : text;
    }

    private static String bare(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private Object readResolve() {
        return builtIn && added.isEmpty() ? standard() : this;
    }

    private static final class Holder {
        static final PublisherProfiles STANDARD = new PublisherProfiles(List.of(), true);
    }
}
