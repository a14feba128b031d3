package io.github.khabarlib.hostile;

import io.github.khabarlib.NewsSource;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A form of input made to keep a parser busy, of any size.
 *
 * @param name what it consists of, in a word or two
 * @param kind how it is handed to the parser
 * @param ofSize makes one of about so many UTF-16 units
 */
public record HostileInput(String name, Kind kind, IntFunction<String> ofSize) {
    private static final String URL = "https://www.isna.ir/news/1402082315678/hostile";

    /** How an input is handed to the parser. */
    public enum Kind {
        PAGE,
        TEXT
    }

    /** All of them. */
    public static Stream<HostileInput> all() {
        return Stream.of(HostileMarkup.all(), HostileHeads.all(), HostileCharacters.all(), HostileProse.all())
                .flatMap(inputs -> inputs);
    }

    static HostileInput page(String name, IntFunction<String> ofSize) {
        return new HostileInput(name, Kind.PAGE, ofSize);
    }

    static HostileInput text(String name, IntFunction<String> ofSize) {
        return new HostileInput(name, Kind.TEXT, ofSize);
    }

    /** The same characters as a text, and as the one paragraph of a page. */
    static Stream<HostileInput> textAndPage(String name, IntFunction<String> ofSize) {
        return Stream.of(
                text(name, ofSize),
                page(
                        name + " in a page",
                        size -> "<title>خبر</title><h1>خبر</h1><article><p>" + ofSize.apply(size) + "</p></article>"));
    }

    /** One of about so many UTF-16 units. */
    public NewsSource source(int size) {
        String content = ofSize.apply(size);
        return kind == Kind.TEXT
                ? NewsSource.text(content)
                : NewsSource.html(content).withUrl(URL);
    }

    @Override
    public String toString() {
        return name;
    }
}
