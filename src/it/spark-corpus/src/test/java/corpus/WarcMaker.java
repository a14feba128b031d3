package corpus;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes WARC files as crawlers do: a description of the crawl, then a request and its answer for each page. */
final class WarcMaker {
    private static final Instant FETCHED = Instant.parse("2024-06-01T06:00:00Z");

    private WarcMaker() {}

    /**
     * Writes pages {@code first} to {@code first + count - 1}.
     *
     * @return where the records of the pages begin in the file, then where the last one ends
     */
    static List<Long> write(Path file, int first, int count) throws IOException {
        boolean isGzip = file.toString().endsWith(".gz");
        WarcCompression compression = isGzip ? WarcCompression.GZIP : WarcCompression.NONE;
        List<Long> offsets = new ArrayList<>();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), compression)) {
            writer.write(new Warcinfo.Builder()
                    .filename(file.getFileName().toString())
                    .date(FETCHED)
                    .body(MediaType.WARC_FIELDS, "software: example\r\n".getBytes(StandardCharsets.UTF_8))
                    .build());
            for (int number = first; number < first + count; number++) {
                URI url = URI.create(PageMaker.url(number));
                writer.write(new WarcRequest.Builder(url)
                        .date(FETCHED)
                        .body(new HttpRequest.Builder("GET", url.getPath())
                                .addHeader("Host", url.getHost())
                                .build())
                        .build());
                offsets.add(writer.position());
                writer.write(answer(number, PageMaker.page(number).getBytes(StandardCharsets.UTF_8)));
            }
            offsets.add(writer.position());
        }
        return offsets;
    }

    static WarcResponse answer(int number, byte[] page) throws IOException {
        return new WarcResponse.Builder(URI.create(PageMaker.url(number)))
                .recordId(new UUID(0, number))
                .date(FETCHED)
                .body(new HttpResponse.Builder(200, "OK")
                        .body(MediaType.parse("text/html; charset=utf-8"), page)
                        .build())
                .build();
    }
}
