import org.jspecify.annotations.NullMarked;

/** Reads Persian news: pages and scraped text become typed articles with credits, statements and dates. */
@NullMarked
module io.github.khabarlib {
    exports io.github.khabarlib;
    exports io.github.khabarlib.article;
    exports io.github.khabarlib.attribution;
    exports io.github.khabarlib.date;
    exports io.github.khabarlib.export;
    exports io.github.khabarlib.publisher;
    exports io.github.khabarlib.text;

    opens io.github.khabarlib.cli to
            info.picocli;

    requires transitive org.jsoup;
    requires transitive com.fasterxml.jackson.databind;
    requires static transitive org.jspecify;
    requires static info.picocli;

    provides com.fasterxml.jackson.databind.Module with
            io.github.khabarlib.export.KhabarModule;
}
