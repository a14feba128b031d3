package io.github.khabarlib.cli;

import io.github.khabarlib.NewsSource;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.Message;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/** Takes the page out of a WARC record. Stateless. */
final class WarcPages {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    private WarcPages() {}

    /** The page that a record holds; absent where it holds something else, or an answer that is no success. */
    static Optional<BatchItem> read(WarcRecord record, Place place) throws IOException {
        if (record instanceof WarcResponse response && essence(record).equals("application/http")) {
            HttpResponse http = response.http();
            boolean good = http.status() >= 200 && http.status() < 300;
            return good && isPage(http)
                    ? Optional.of(item(record, http.bodyDecoded(), type(http), place))
                    : Optional.empty();
        }
        return record instanceof WarcResource && isPage(record)
                ? Optional.of(item(record, record.body(), type(record), place))
                : Optional.empty();
    }

    /** The record's own id, else where it stands. */
    static String id(WarcRecord record, Place place) {
        return header(record, "WARC-Record-ID")
                .map(WarcPages::bare)
                .orElseGet(() -> place.file() + "#" + place.number());
    }

    private static BatchItem item(WarcRecord record, MessageBody body, @Nullable String type, Place place)
            throws IOException {
        byte[] bytes;
        try (InputStream in = body.stream()) {
            bytes = in.readNBytes(PageFile.MOST_BYTES);
        }
        NewsSource source = NewsSource.bytes(bytes);
        source = header(record, "WARC-Target-URI")
                .map(WarcPages::bare)
                .map(source::withUrl)
                .orElse(source);
        source = type == null ? source : source.withContentType(type);
        source = header(record, "WARC-Date")
                .flatMap(WarcPages::instant)
                .map(source::withFetchedAt)
                .orElse(source);
        return BatchItem.source(id(record, place), source, place, bytes.length);
    }

    private static boolean isPage(Message message) {
        return PAGES.contains(essence(message));
    }

    /** The media type without its parameters. */
    private static String essence(Message message) {
        String type = type(message);
        if (type == null) {
            return "";
        }
        int parameters = type.indexOf(';');
        return (parameters < 0 ? type : type.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String type(Message message) {
        return header(message, "Content-Type").orElse(null);
    }

    private static Optional<String> header(Message message, String name) {
        return message.headers().first(name).map(String::strip).filter(value -> !value.isEmpty());
    }

    /** Without the angle brackets that WARC puts around addresses. */
    private static String bare(String address) {
        return address.startsWith("<") && address.endsWith(">") ? address.substring(1, address.length() - 1) : address;
    }

    private static Optional<Instant> instant(String date) {
        try {
            return Optional.of(OffsetDateTime.parse(date).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
