package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.text;
import static io.github.khabarlib.hostile.HostileInput.textAndPage;
import static io.github.khabarlib.hostile.Repeated.between;
import static io.github.khabarlib.hostile.Repeated.of;

import java.util.stream.Stream;

/** Characters in numbers that no writing has. */
final class HostileCharacters {
    private HostileCharacters() {}

    static Stream<HostileInput> all() {
        return Stream.of(invisible(), letters(), signs()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> invisible() {
        return Stream.of(
                        textAndPage("half-spaces", of("\u200c")),
                        textAndPage("half-spaces between letters", of("ا\u200c")),
                        textAndPage("half-spaces and spaces", of("می\u200c ")),
                        textAndPage("direction marks", of("\u202b\u202a\u200f\u200e\u202c")),
                        textAndPage("direction marks in words", of("خ\u200fبر\u202b ")),
                        textAndPage("soft hyphens", of("خ\u00adبر ")),
                        textAndPage("combining marks on one letter", between("ب", "\u064e\u0651\u0650", "")),
                        textAndPage("combining marks of mixed order", between("a", "\u0301\u0323", "")),
                        textAndPage("combining marks on each letter", of("ب\u0651\u064e")),
                        textAndPage("joining lines", of("ـ")),
                        textAndPage("nulls", of("\u0000")),
                        textAndPage("nulls in words", of("خ\u0000بر ")),
                        textAndPage("high surrogates alone", of("\ud83d")),
                        textAndPage("low surrogates alone", of("\udc00")),
                        textAndPage("surrogates the wrong way", of("\udc00\ud83d ")),
                        textAndPage("controls", of("\u0001\u0007\u001b\u007f\u0085")),
                        textAndPage("byte order marks", of("\ufeff")),
                        textAndPage("variation selectors", between("❤", "\ufe0f\u200d", "")))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> letters() {
        return Stream.of(
                        textAndPage("one word", of("ب")),
                        textAndPage("words of one letter", of("ب ")),
                        textAndPage("words of joined-up syllables", of("می ها تر ")),
                        textAndPage("a suffix as word", of(" ها")),
                        textAndPage("a prefix as word", of("نمی ")),
                        textAndPage("presentation forms", of("ﻻﷲﷺ")),
                        textAndPage("Arabic letters", of("كي ة")),
                        textAndPage("mixed scripts", of("سدdam坝плотина ")),
                        textAndPage("emoji", of("😀👨‍👩‍👧🇮🇷")),
                        textAndPage("one letter beyond the base plane", of("𐎠")),
                        textAndPage("vowels between spaces", of("ا و ی ")))
                .flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> signs() {
        return Stream.concat(
                Stream.of(
                                textAndPage("commas", of("،")),
                                textAndPage("commas and spaces", of("، ")),
                                textAndPage("colons", of(": ")),
                                textAndPage("full stops", of(".")),
                                textAndPage("question marks", of("؟ ")),
                                textAndPage("dashes", of("- – — ")),
                                textAndPage("slashes", of("/")),
                                textAndPage("quotation marks", of("\"")),
                                textAndPage("quotation marks and letters", of("\"ب")),
                                textAndPage("guillemets left open", of("« ")),
                                textAndPage("guillemets nested", Repeated.nested("«", "ب", "»")),
                                textAndPage("guillemets closed alone", of("» ")),
                                textAndPage("guillemets and letters", of("«ب» ")),
                                textAndPage("brackets left open", of("([{")),
                                textAndPage("digits", of("۱")),
                                textAndPage("digits of all kinds", of("1۱١ ")),
                                textAndPage("numbers", of("1402 ")),
                                textAndPage("date-like digits", of("1402/08/23 ")),
                                textAndPage("date-like digits joined", of("1402/08/")),
                                textAndPage("times of day", of("10:20 ")),
                                textAndPage("addresses", of("https://a.ir/b ")),
                                textAndPage("address of any length", between("https://a.ir/", "b/", "")),
                                textAndPage("mail addresses", of("a@b.ir ")),
                                textAndPage("hashtags", of("#سد_تازه ")),
                                textAndPage("spaces", of(" ")),
                                textAndPage("bullets", of("• ")))
                        .flatMap(inputs -> inputs),
                Stream.of(
                        text("empty lines", of("\n")),
                        text("carriage returns", of("\r")),
                        text("lines of one letter", of("ب\n")),
                        text("lines of spaces", of("    \n")),
                        text("line separators", of("ب\u2028\u2029")),
                        text("tabs and form feeds", of("\t\f\u000b"))));
    }
}
