package io.github.khabarlib.publisher;

import io.github.khabarlib.article.Outlet;
import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one publisher's pages: whose they are, at which addresses they stand, where in them each part lies.
 *
 * <p>Read from a file, one for each publisher; a file may extend that of the content management system the publisher
 * uses. Selectors are CSS as jsoup understands it; they are compiled when the profile is loaded into a parser.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class PublisherProfile implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_URL = 2000;

    private final String file;
    private final String id;
    private final String name;
    private final List<String> aliases;
    private final @Nullable String type;
    private final @Nullable String country;
    private final @Nullable String language;
    private final List<String> hosts;
    private final @Nullable String family;
    private final boolean verified;
    private final @Nullable ZoneId zone;
    private final List<Pattern> urls;
    private final List<String> feeds;
    private final List<String> markers;
    private final EnumMap<PagePart, List<String>> selectors;
    private final ProfileLines lines;

    PublisherProfile(ProfileFile source, @Nullable PublisherProfile base) {
        this(source, base, ProfileLines.none());
    }

    private PublisherProfile(ProfileFile source, @Nullable PublisherProfile base, ProfileLines lines) {
        this.file = source.file();
        this.id = source.required("id");
        this.name = source.required("name");
        this.aliases = source.texts("aliases");
        this.type = source.text("type");
        this.country = source.text("country");
        this.language = or(source.text("language"), base == null ? null : base.language);
        this.hosts = source.texts("hosts");
        this.family = source.text("extends");
        this.verified = source.flag("verified");
        ZoneId own = source.zone("zone");
        this.zone = own == null && base != null ? base.zone : own;
        this.urls = source.patterns("urls");
        this.feeds = source.texts("feeds");
        this.markers = source.texts("markers");
        this.selectors = merged(source.selectors(), base);
        this.lines = lines;
    }

    private static @Nullable String or(@Nullable String own, @Nullable String inherited) {
        return own == null ? inherited : own;
    }

    /** The profile's own selectors first, those of its family after them. */
    private static EnumMap<PagePart, List<String>> merged(
            Map<PagePart, List<String>> own, @Nullable PublisherProfile base) {
        EnumMap<PagePart, List<String>> merged = new EnumMap<>(PagePart.class);
        for (PagePart part : PagePart.values()) {
            List<String> all = new ArrayList<>(own.getOrDefault(part, List.of()));
            if (base != null) {
                base.selectors(part).stream().filter(s -> !all.contains(s)).forEach(all::add);
            }
            if (!all.isEmpty()) {
                merged.put(part, List.copyOf(all));
            }
        }
        return merged;
    }

    /**
     * Reads a profile from a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it is no profile; the message names file, line and field
     */
    public static PublisherProfile read(Path path) throws IOException {
        Objects.requireNonNull(path, "path");
        return parse(Files.readString(path, StandardCharsets.UTF_8), path.toString());
    }

    /**
     * Reads a profile from its text.
     *
     * @param json the content of a profile file
     * @param file what to call it in messages
     * @throws IllegalArgumentException if it is no profile; the message names file, line and field
     */
    public static PublisherProfile parse(String json, String file) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(file, "file");
        ProfileFile source = ProfileFile.parse(json, file);
        return new PublisherProfile(source, Families.standard().baseOf(source), source.lines());
    }

    /** The file it was read from, for messages. */
    public String file() {
        return file;
    }

    /**
     * Where in its file one of the values of a field stands, for messages: {@code kohestan.json:14}; the file alone
     * where the value comes from elsewhere.
     *
     * @param field such as {@code select.title}
     */
    public String where(String field, String value) {
        return lines.where(file, field, value);
    }

    /** The stable id, that of the outlet table. */
    public String id() {
        return id;
    }

    /** The publisher's name. */
    public String name() {
        return name;
    }

    /** Other names. */
    public List<String> aliases() {
        return aliases;
    }

    /** Agency, newspaper, broadcaster, portal …; absent where not known. */
    public Optional<String> type() {
        return Optional.ofNullable(type);
    }

    /** Country of its readers or its seat; absent where not known. */
    public Optional<String> country() {
        return Optional.ofNullable(country);
    }

    /** Language of its pages as an ISO 639 code; absent where not known. */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** Hosts, each without scheme; one may carry the beginning of a path. */
    public List<String> hosts() {
        return hosts;
    }

    /** The family it extends; absent for a profile that stands alone. */
    public Optional<String> family() {
        return Optional.ofNullable(family);
    }

    /** Whether it was checked against a page of the publisher. */
    public boolean verified() {
        return verified;
    }

    /** The zone its printed times are in; absent where none may be assumed. */
    public Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    /** Its feeds. */
    public List<String> feeds() {
        return feeds;
    }

    /** Selectors that tell a page of this family where the host is not known. */
    public List<String> markers() {
        return markers;
    }

    /** Selectors for {@code part}, to be tried in order; empty for none. */
    public List<String> selectors(PagePart part) {
        return selectors.getOrDefault(part, List.of());
    }

    /** The publisher as an outlet. */
    public Outlet outlet() {
        return Outlet.of(name, id);
    }

    /**
     * What the address of a page says under one of the names that the profile's patterns use: {@code id},
     * {@code section}, {@code slug} …
     */
    public Optional<String> inUrl(String url, String group) {
        if (url.length() > LONGEST_URL) {
            return Optional.empty();
        }
        for (Pattern pattern : urls) {
            Matcher matcher = pattern.matcher(url);
            if (pattern.pattern().contains("(?<" + group + ">") && matcher.lookingAt()) {
                String value = matcher.group(group);
                return value == null || value.isEmpty() ? Optional.empty() : Optional.of(value);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "PublisherProfile[" + id + ", " + file + "]";
    }
}
