package io.github.khabarlib.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stays letter for letter stands between «‹» and «›»; in tags «~» is a half-space. */
class VerbatimTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "‹http://a.ir› و ‹https://a.ir/b?c=d,e;f!› و ‹ftp://a.ir/b›",
                "‹HTTP://a.ir› و ‹Www.a.ir›",
                "‹https://a.ir/خبر/۱۲›، و",
                "‹https://a.ir/›«ب»",
                "‹https://a.ir/›<b>",
                "‹https://a.ir/›\"ب\"",
                "‹https://a.ir/~b›\u007f",
                "‹https://a.ir/›é",
                "‹https://a.ir/?a&b›",
                "‹https://a.ir/?a&amp;b›&nbsp;ب",
                "‹https://a.ir/?a&foo;b›",
                "(‹https://a.ir)›",
                "http:// و www. و https:// و ftp://",
                "xhttp://a.ir و ۱www.a.ir و /www.a.ir",
                "hello و where و from و h",
                "‹#خبر› و ‹@خبر_فوری› و ‹#a1_ب۲›",
                "‹#خبر›-فوری و ‹#خبر›.",
                "# و @ و #- و @.",
                "a#خبر و é@خبر و ۱#خبر و &#خبر و /#خبر",
                "#‹#خبر› و _‹#خبر›",
            })
    void addressesAndTagsAreFoundToTheirEnd(String marked) {
        String text = marked.replace("‹", "").replace("›", "");
        assertEquals(marked, marked(TextBuffer.of(text, 0, text.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‹#خبر~فوری› رفت", "‹#خبر›~ رفت", "‹#خبر›~~فوری", "#~خبر", "‹#خبر~۲›"})
    void aHalfSpaceIsPartOfATagBetweenTwoOfItsLetters(String marked) {
        String text = marked.replace("‹", "").replace("›", "").replace('~', PersianLetters.ZWNJ);
        assertEquals(marked, marked(TextBuffer.of(text, 0, text.length())).replace(PersianLetters.ZWNJ, '~'));
    }

    private static String marked(TextBuffer text) {
        StringBuilder marked = new StringBuilder();
        int i = 0;
        while (i < text.length) {
            int end = Verbatim.end(text, i);
            marked.append(end > i ? "‹" : "");
            do {
                marked.append(text.chars[i++]);
            } while (i < end);
            marked.append(marked.length() > 0 && end == i ? "›" : "");
        }
        return marked.toString();
    }
}
