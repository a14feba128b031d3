package corpus;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.export.ArticleRow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Makes rows of the pages among a WARC file's records: answers with the status 200 and HTML in them. */
final class Pages implements Serializable {
    private static final long serialVersionUID = 1L;

    private final NewsParser parser;

    Pages(NewsParser parser) {
        this.parser = parser;
    }

    /** A row for each page, and one for whatever is wrong; none for a record that is no page. */
    List<CorpusRow> rows(String file, RawRecord raw) {
        List<CorpusRow> rows = new ArrayList<>();
        if (raw.damage() != null) {
            rows.add(CorpusRow.at(file, raw.offset()).failed(raw.damage()));
            return rows;
        }
        CorpusRow last = null;
        try (WarcReader reader = new WarcReader(new ByteArrayInputStream(raw.bytes()))) {
            WarcRecord record = reader.next().orElse(null);
            while (record != null) {
                CorpusRow row = CorpusRow.at(file, raw.offset());
                last = record instanceof WarcResponse response && isRead(response, row) ? row : null;
                record = reader.next().orElse(null); // only now is it sure that the one before was whole
                if (last != null) {
                    rows.add(last);
                    last = null;
                }
            }
        } catch (IOException | RuntimeException e) {
            CorpusRow row = last == null ? CorpusRow.at(file, raw.offset()) : last;
            rows.add(row.failed("bad record: " + e));
        }
        return rows;
    }

    /** Fills the row; false if the record is no page. */
    private boolean isRead(WarcResponse response, CorpusRow row) {
        try {
            row.setRecord(response.id().toString(), response.target(), response.date());
            HttpResponse http = response.http();
            if (http.status() != 200 || !isHtml(http)) {
                return false;
            }
            row.holding(ArticleRow.of(parser.parse(source(response, http))));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            row.failed("bad page: " + e);
        }
        return true;
    }

    private static boolean isHtml(HttpResponse http) throws IOException {
        String type = http.contentType().base().toString();
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static NewsSource source(WarcResponse response, HttpResponse http) throws IOException {
        // One byte more than the parser takes, so that it says in the article that there was more.
        byte[] page =
                http.bodyDecoded().stream().readNBytes(ParseLimits.standard().maxInputBytes() + 1);
        NewsSource source = NewsSource.bytes(page).withUrl(response.target()).withFetchedAt(response.date());
        return http.headers().first("Content-Type").map(source::withContentType).orElse(source);
    }
}
