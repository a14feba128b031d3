package io.github.khabarlib.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.khabarlib.NewsSource;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a record of a batch. What is wrong with it is told by an {@link IllegalArgumentException}. Stateless. */
final class BatchRecord {
    private BatchRecord() {}

    static NewsSource source(JsonNode node) {
        NewsSource source = content(node);
        source = string(node, "url").map(source::withUrl).orElse(source);
        source = string(node, "contentType").map(source::withContentType).orElse(source);
        return string(node, "fetchedAt")
                .map(BatchRecord::instant)
                .map(source::withFetchedAt)
                .orElse(source);
    }

    private static NewsSource content(JsonNode node) {
        Optional<String> html = string(node, "html");
        Optional<String> base64 = string(node, "htmlBase64");
        Optional<String> text = string(node, "text");
        if (Stream.of(html, base64, text).filter(Optional::isPresent).count() != 1) {
            throw new IllegalArgumentException("needs one of \"html\", \"htmlBase64\" and \"text\"");
        }
        return html.map(NewsSource::html)
                .or(() -> text.map(NewsSource::text))
                .orElseGet(() -> NewsSource.bytes(decoded(base64.orElseThrow())));
    }

    private static Optional<String> string(JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("\"" + name + "\" must be a string");
        }
        return Optional.of(value.textValue());
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"htmlBase64\" is no Base64: " + e.getMessage(), e);
        }
    }

    private static Instant instant(String fetchedAt) {
        try {
            return OffsetDateTime.parse(fetchedAt).toInstant();
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "\"fetchedAt\" must be like 2023-11-14T06:50:00Z, was \"" + fetchedAt + "\"", e);
        }
    }
}
