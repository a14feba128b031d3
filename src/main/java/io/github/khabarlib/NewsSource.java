package io.github.khabarlib;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What is to be parsed, and what is known of where it came from.
 *
 * <p>Immutable as far as its input is: bytes and documents are not copied, so the caller leaves them alone until the
 * parse is done. Parsing never changes them.
 */
public final class NewsSource {
    private final Input input;
    private final @Nullable String url;
    private final @Nullable String contentType;
    private final @Nullable Instant fetchedAt;

    private NewsSource(Input input, @Nullable String url, @Nullable String contentType, @Nullable Instant fetchedAt) {
        this.input = input;
        this.url = url;
        this.contentType = contentType;
        this.fetchedAt = fetchedAt;
    }

    /** The forms that input takes. */
    sealed interface Input {}

    record Html(String markup) implements Input {}

    /** Never compared: the record only carries the array. */
    @SuppressWarnings("ArrayRecordComponent")
    record Bytes(byte[] content) implements Input {}

    record Text(String text) implements Input {}

    record Dom(Document document) implements Input {}

    /** A page as markup. */
    public static NewsSource html(String html) {
        return of(new Html(Objects.requireNonNull(html, "html")));
    }

    /** A page as fetched; its charset is found from {@linkplain #withContentType content type}, page and content. */
    public static NewsSource bytes(byte[] bytes) {
        return of(new Bytes(Objects.requireNonNull(bytes, "bytes")));
    }

    /** A page that jsoup has parsed. */
    public static NewsSource document(Document document) {
        return of(new Dom(Objects.requireNonNull(document, "document")));
    }

    /** Text scraped from a page. */
    public static NewsSource text(String text) {
        return of(new Text(Objects.requireNonNull(text, "text")));
    }

    private static NewsSource of(Input input) {
        return new NewsSource(input, null, null, null);
    }

    /** With the address it was fetched from: finds the publisher's profile and completes links. */
    public NewsSource withUrl(String url) {
        return new NewsSource(input, Objects.requireNonNull(url, "url"), contentType, fetchedAt);
    }

    /** With the value of the HTTP header, such as {@code text/html; charset=windows-1256}. Counts for bytes only. */
    public NewsSource withContentType(String contentType) {
        return new NewsSource(input, url, Objects.requireNonNull(contentType, "contentType"), fetchedAt);
    }

    /** With the time of fetching: a date of publication that lies behind it is not believed. */
    public NewsSource withFetchedAt(Instant fetchedAt) {
        return new NewsSource(input, url, contentType, Objects.requireNonNull(fetchedAt, "fetchedAt"));
    }

    /** The address it was fetched from; absent where none was given. */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** The content type; absent where none was given. */
    public Optional<String> contentType() {
        return Optional.ofNullable(contentType);
    }

    /** The time of fetching; absent where none was given. */
    public Optional<Instant> fetchedAt() {
        return Optional.ofNullable(fetchedAt);
    }

    Input input() {
        return input;
    }
}
