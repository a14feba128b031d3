package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "https://kuze.example/a | https://kuze.example/a",
                "HTTP://kuze.example/a | HTTP://kuze.example/a",
                "ftp://kuze.example/a | none",
                "javascript:alert(1) | none",
                "z:x | none",
                "a:x | none",
                "A:x | none",
                "Z:x | none",
                "x9+-.0:x | none",
                "xa:x | none",
                "9x:y | 9x:y",
                "-x:y | -x:y",
                "x_y:z | x_y:z",
                "x@y:z | x@y:z",
                "x[y:z | x[y:z",
                "x`y:z | x`y:z",
                "x{y:z | x{y:z",
                "x/y:z | x/y:z",
                "x;y:z | x;y:z",
                ":x | :x",
                "http | http",
                "x | x",
                "news/1 | news/1",
            })
    void anAddressOfAnotherSchemeIsNone(String written, String read) {
        assertEquals(read, WebAddress.read(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "'%20%20/a%20' | /a",
                "'%09%0A%0D/a%09' | /a",
                "'/a%09b%0Ac%0Dd' | /abcd",
                "'%09/a%0A' | /a",
                "'/ab%0A%0Ac' | /abc",
                "'%7F%C2%A0%E2%80%8C/a%E2%80%8F%C2%85' | /a",
                "'java%0Ascript:x' | none",
                "'%20%09' | none",
                "'/a%20b' | '/a b'",
            })
    void whatBrowsersPassOverIsNoPartOfIt(String encoded, String read) {
        assertEquals(read, WebAddress.read(decoded(encoded)));
    }

    /** Percent signs of the table stand for characters that cannot be seen in it. */
    private static String decoded(String encoded) {
        return java.net.URLDecoder.decode(encoded, java.nio.charset.StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "/a | https://kuze.example | https://kuze.example/a",
                "/a | '' | https://base.example/a",
                "//other.example/a | https://kuze.example | https://other.example/a",
                "/../b | https://kuze.example | https://base.example/b",
                "b | https://kuze.example | https://base.example/x/b",
                "http://other.example/a | https://kuze.example | http://other.example/a",
                "https:/a | https://kuze.example | https:/a",
                "data:x | https://kuze.example | none",
                "'' | https://kuze.example | none",
            })
    void isAbsoluteWhereThatOfThePageIsKnown(String written, String origin, String read) {
        Element link = Jsoup.parse("<a>x</a>", "https://base.example/x/y").selectFirst("a");
        link.attr("href", written);

        assertEquals(read, WebAddress.of(link, "href", origin));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/a | /a", "b | b", "//other.example/a | //other.example/a"})
    void staysAsItIsWhereThatOfThePageIsNotKnown(String written, String read) {
        Element link = Jsoup.parse("<a>x</a>").selectFirst("a");
        link.attr("href", written);

        assertEquals(read, WebAddress.of(link, "href", ""));
    }
}
