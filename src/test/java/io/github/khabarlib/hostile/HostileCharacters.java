package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.text;
import static io.github.khabarlib.hostile.HostileInput.textAndPage;
import static io.github.khabarlib.hostile.Repeated.between;

import java.util.stream.Stream;

/** Characters in numbers that no writing has. */
final class HostileCharacters {
    private HostileCharacters() {}

    static Stream<HostileInput> all() {
        return Stream.of(invisible(), letters(), signs()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> invisible() {
        return Stream.of(
                        textAndPage("half-spaces", Repeated.of("\u200c")),
                        textAndPage("half-spaces between letters", Repeated.of("ا\u200c")),
                        textAndPage("half-spaces and spaces", Repeated.of("می\u200c ")),
                        textAndPage("direction marks", Repeated.of("\u202b\u202a\u200f\u200e\u202c")),
                        textAndPage("direction marks in words", Repeated.of("خ\u200fبر\u202b ")),
                        textAndPage("soft hyphens", Repeated.of("خ\u00adبر ")),
                        textAndPage("combining marks on one letter", between("ب", "\u064e\u0651\u0650", "")),
                        textAndPage("combining marks of mixed order", between("a", "\u0301\u0323", "")),
                        textAndPage("combining marks on each letter", Repeated.of("ب\u0651\u064e")),
                        textAndPage("joining lines", Repeated.of("ـ")),
                        textAndPage("nulls", Repeated.of("\u0000")),
                        textAndPage("nulls in words", Repeated.of("خ\u0000بر ")),
                        textAndPage("high surrogates alone", Repeated.of("\ud83d")),
                        textAndPage("low surrogates alone", Repeated.of("\udc00")),
                        textAndPage("surrogates the wrong way", Repeated.of("\udc00\ud83d ")),
                        textAndPage("controls", Repeated.of("\u0001\u0007\u001b\u007f\u0085")),
                        textAndPage("byte order marks", Repeated.of("\ufeff")),
                        textAndPage("variation selectors", between("❤", "\ufe0f\u200d", "")))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> letters() {
        return Stream.of(
                        textAndPage("one word", Repeated.of("ب")),
                        textAndPage("words of one letter", Repeated.of("ب ")),
                        textAndPage("words of joined-up syllables", Repeated.of("می ها تر ")),
                        textAndPage("a suffix as word", Repeated.of(" ها")),
                        textAndPage("a prefix as word", Repeated.of("نمی ")),
                        textAndPage("presentation forms", Repeated.of("ﻻﷲﷺ")),
                        textAndPage("Arabic letters", Repeated.of("كي ة")),
                        textAndPage("mixed scripts", Repeated.of("سدdam坝плотина ")),
                        textAndPage("emoji", Repeated.of("😀👨‍👩‍👧🇮🇷")),
                        textAndPage("one letter beyond the base plane", Repeated.of("𐎠")),
                        textAndPage("vowels between spaces", Repeated.of("ا و ی ")))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> signs() {
        return Stream.concat(
                Stream.of(
                                textAndPage("commas", Repeated.of("،")),
                                textAndPage("commas and spaces", Repeated.of("، ")),
                                textAndPage("colons", Repeated.of(": ")),
                                textAndPage("full stops", Repeated.of(".")),
                                textAndPage("question marks", Repeated.of("؟ ")),
                                textAndPage("dashes", Repeated.of("- – — ")),
                                textAndPage("slashes", Repeated.of("/")),
                                textAndPage("quotation marks", Repeated.of("\"")),
                                textAndPage("quotation marks and letters", Repeated.of("\"ب")),
                                textAndPage("guillemets left open", Repeated.of("« ")),
                                textAndPage("guillemets nested", Repeated.nested("«", "ب", "»")),
                                textAndPage("guillemets closed alone", Repeated.of("» ")),
                                textAndPage("guillemets and letters", Repeated.of("«ب» ")),
                                textAndPage("brackets left open", Repeated.of("([{")),
                                textAndPage("digits", Repeated.of("۱")),
                                textAndPage("digits of all kinds", Repeated.of("1۱١ ")),
                                textAndPage("numbers", Repeated.of("1402 ")),
                                textAndPage("date-like digits", Repeated.of("1402/08/23 ")),
                                textAndPage("date-like digits joined", Repeated.of("1402/08/")),
                                textAndPage("times of day", Repeated.of("10:20 ")),
                                textAndPage("addresses", Repeated.of("https://a.ir/b ")),
                                textAndPage("address of any length", between("https://a.ir/", "b/", "")),
                                textAndPage("mail addresses", Repeated.of("a@b.ir ")),
                                textAndPage("hashtags", Repeated.of("#سد_تازه ")),
                                textAndPage("spaces", Repeated.of(" ")),
                                textAndPage("bullets", Repeated.of("• ")))
                        .flatMap(inputs -> inputs),
                Stream.of(
                        text("empty lines", Repeated.of("\n")),
                        text("carriage returns", Repeated.of("\r")),
                        text("lines of one letter", Repeated.of("ب\n")),
                        text("lines of spaces", Repeated.of("    \n")),
                        text("line separators", Repeated.of("ب\u2028\u2029")),
                        text("tabs and form feeds", Repeated.of("\t\f\u000b"))));
    }
}
