package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.page;
import static io.github.khabarlib.hostile.Repeated.between;
import static io.github.khabarlib.hostile.Repeated.nested;
import static io.github.khabarlib.hostile.Repeated.numbered;
import static io.github.khabarlib.hostile.Repeated.numberedBetween;

import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Metadata made to be read for long. */
final class HostileHeads {
    private HostileHeads() {}

    static Stream<HostileInput> all() {
        return Stream.concat(heads(), jsonLd());
    }

    private static Stream<HostileInput> heads() {
        return Stream.of(
                page("titles", Repeated.of("<title>سد تازه</title>")),
                page("long title", between("<title>", "سد تازه - ", "</title><p>خبر</p>")),
                page("title of separators", between("<title>", "| - » ", "</title><h1>سد</h1>")),
                page("meta titles", numbered(n -> "<meta property=og:title content=\"سد " + n + "\">")),
                page("meta keywords", between("<meta name=keywords content=\"", "سد,", "\"><p>خبر</p>")),
                page("meta authors", numbered(n -> "<meta name=author content=\"نویسنده " + n + "\">")),
                page(
                        "meta dates",
                        numbered(n -> "<meta property=article:published_time content=2023-11-14T10:20:" + n + "Z>")),
                page("meta of any name", numbered(n -> "<meta name=x" + n + " content=الف>")),
                page("meta charset", Repeated.of("<meta charset=utf-8>")),
                page("links in the head", numbered(n -> "<link rel=canonical href=/" + n + ">")),
                page("bases", Repeated.of("<base href=http://a/>")),
                page("long address", between("<link rel=canonical href=\"https://a.ir/", "../%2e/", "\"><p>خبر")));
    }

    private static Stream<HostileInput> jsonLd() {
        return Stream.of(
                page("json-ld deep in lists", script(nested("[", "", "]"))),
                page("json-ld deep in objects", script(nested("{\"@graph\":", "{}", "}"))),
                page("json-ld left open", script(Repeated.of("[{\"a\":"))),
                page(
                        "json-ld of many objects",
                        script(between("[", "{\"@type\":\"NewsArticle\",\"headline\":\"سد\"},", "{}]"))),
                page("json-ld of many names", script(numberedBetween("{", n -> "\"a" + n + "\":1,", "\"b\":2}"))),
                page(
                        "json-ld of one long value",
                        script(between("{\"@type\":\"NewsArticle\",\"articleBody\":\"", "سد تازه. ", "\"}"))),
                page(
                        "json-ld of many authors",
                        script(between("{\"@type\":\"NewsArticle\",\"author\":[", "{\"name\":\"مریم\"},", "{}]}"))),
                page(
                        "json-ld of many images",
                        script(between("{\"@type\":\"NewsArticle\",\"image\":[", "\"/a.jpg\",", "\"\"]}"))),
                page("json-ld of long numbers", script(between("{\"a\":", "123456789", "}"))),
                page("json-ld of exponents", script(between("[", "1e999999999,", "1]"))),
                page("json-ld of escapes", script(between("{\"headline\":\"", "\\u0633\\n", "\"}"))),
                page(
                        "json-ld scripts",
                        Repeated.of("<script type=application/ld+json>{\"@type\":\"NewsArticle\"}</script>")),
                page("json-ld scripts broken", Repeated.of("<script type=application/ld+json>{\"@type\":</script>")));
    }

    private static IntFunction<String> script(IntFunction<String> json) {
        return size -> "<script type=\"application/ld+json\">" + json.apply(size) + "</script><h1>سد</h1><p>خبر</p>";
    }
}
