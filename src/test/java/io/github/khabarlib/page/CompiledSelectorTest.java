package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By which name a selector is looked up: one too few finds less than the selector says. */
class CompiledSelectorTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "div                      | div     | div     | false",
                "DIV P                    | p       | div     | true",
                "div.body                 | .body   | .body   | false",
                ".body-text_2             | .body-text_2 | .body-text_2 | false",
                "div#x.y                  | #x      | #x      | false",
                "div.y#x                  | #x      | #x      | false",
                "#story p.lead            | .lead   | #story  | true",
                "div > p                  | p       | div     | true",
                "div>p                    | p       | div     | true",
                "`  div p  `              | p       | *       | true",
                "h1 + p                   | p       | h1      | false",
                "h1+p                     | p       | h1      | false",
                "h1~p                     | p       | h1      | false",
                "a, b                     | *       | *       | false",
                "a\\:b                    | *       | *       | false",
                "*                        | *       | *       | false",
                "* p                      | p       | *       | true",
                "p *                      | *       | p       | true",
                "[itemprop=articleBody]   | [itemprop | [itemprop | false",
                "[DATA-X]                 | [data-x | [data-x | false",
                "[^data-]                 | *       | *       | false",
                "div[data-x=a.b]          | [data-x | [data-x | false",
                "div[data-x=a#b]          | [data-x | [data-x | false",
                ".a[data-x]               | .a      | .a      | false",
                "#a[data-x]               | #a      | #a      | false",
                "[title='a b'] p          | p       | [title  | false",
                "p [title='a b']          | [title  | p       | false",
                "p [title='a > b']        | [title  | p       | false",
                "p:not(.ad)               | p       | p       | false",
                "div p:not(.ad .x)        | p       | div     | false",
                "p.x:not(#ad)             | .x      | .x      | false",
                "div:not(.ad) .x          | .x      | div     | false",
                ":not(.ad)                | *       | *       | false",
            })
    void isLookedUpByTheNamesThatWhatMatchesMustBear(String selector, String key, String guard, boolean nested) {
        CompiledSelector compiled = CompiledSelector.of(selector);

        assertEquals(key, compiled.key());
        assertEquals(guard, compiled.guard());
        assertEquals(nested, compiled.nested());
    }

    @Test
    void matchesAsTheSelectorSays() {
        Document document = Jsoup.parse("<div class=a><p>x</p></div><p>y</p>");
        CompiledSelector selector = CompiledSelector.of(".a p");

        assertTrue(selector.matches(document, document.select("p").get(0)));
        assertFalse(selector.matches(document, document.select("p").get(1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h1 ~ p", "p:only-child", "p:first-of-type", "p:has(a)", "p:contains(x)"})
    void whatIsSlowOnHostilePagesIsRefused(String selector) {
        assertThrows(IllegalArgumentException.class, () -> CompiledSelector.of(selector));
    }
}
