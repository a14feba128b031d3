package io.github.khabarlib.cli;

import io.github.khabarlib.NewsSource;
import io.github.khabarlib.article.ParseLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One file that is one record: a page or a text. Its name is the record's id. */
final class PageFile implements RecordSource {
    /** One byte more than is parsed, so that the parser sees and says that there was more. */
    static final int MOST_BYTES = ParseLimits.standard().maxInputBytes() + 1;

    private final InputStream in;
    private final CountedInput counted;
    private final String file;
    private final boolean text;
    private boolean read;

    PageFile(InputStream in, CountedInput counted, String file, boolean text) {
        this.in = in;
        this.counted = counted;
        this.file = file;
        this.text = text;
    }

    @Override
    public @Nullable BatchItem next() throws IOException {
        if (read) {
            return null;
        }
        read = true;
        byte[] bytes = in.readNBytes(MOST_BYTES);
        return BatchItem.source(file, source(bytes, text), Place.whole(file), bytes.length);
    }

    /** A page, or a text in UTF-8. */
    static NewsSource source(byte[] bytes, boolean text) {
        return text ? NewsSource.text(new String(bytes, StandardCharsets.UTF_8)) : NewsSource.bytes(bytes);
    }

    @Override
    public long position() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
