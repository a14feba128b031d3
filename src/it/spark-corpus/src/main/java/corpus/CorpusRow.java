package corpus;

import io.github.khabarlib.export.ArticleRow;
import java.io.Serializable;
import java.time.Instant;

/** A row of the corpus: a page with its article, or a place in a file with what is wrong there. */
public final class CorpusRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String outcome;
    private String file;
    private long offset;
    private String recordId;
    private String url;
    private Instant fetchedAt;
    private String error;
    private ArticleRow article;

    /** What stands at a place of a file, of which nothing is known yet. */
    static CorpusRow at(String file, long offset) {
        CorpusRow row = new CorpusRow();
        row.file = file;
        row.offset = offset;
        return row;
    }

    void setRecord(String recordId, String url, Instant fetchedAt) {
        this.recordId = recordId;
        this.url = url;
        this.fetchedAt = fetchedAt;
    }

    CorpusRow holding(ArticleRow article) {
        this.outcome = "article";
        this.article = article;
        return this;
    }

    CorpusRow failed(String error) {
        this.outcome = "failure";
        this.error = error;
        this.article = null;
        return this;
    }

    /** {@code article} or {@code failure}. */
    public String getOutcome() {
        return outcome;
    }

    /** The WARC file. */
    public String getFile() {
        return file;
    }

    /** Where in the file the record begins, in bytes of the file as it is stored. */
    public long getOffset() {
        return offset;
    }

    /** The record's WARC-Record-ID; null if it could not be read. */
    public String getRecordId() {
        return recordId;
    }

    /** The address of the page; null if it could not be read. */
    public String getUrl() {
        return url;
    }

    /** When the page was fetched; null if it could not be read. */
    public Instant getFetchedAt() {
        return fetchedAt;
    }

    /** What is wrong; null for an article. */
    public String getError() {
        return error;
    }

    /** The article; null for a failure. */
    public ArticleRow getArticle() {
        return article;
    }
}
