package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.page;
import static io.github.khabarlib.hostile.Repeated.between;
import static io.github.khabarlib.hostile.Repeated.nested;
import static io.github.khabarlib.hostile.Repeated.numbered;
import static io.github.khabarlib.hostile.Repeated.numberedBetween;

import java.util.stream.Stream;

/** Markup that no editor would write. */
final class HostileMarkup {
    private static final String SENTENCE = "سد تازه در استان بهره‌برداری شد. ";

    private HostileMarkup() {}

    static Stream<HostileInput> all() {
        return Stream.of(shapes(), debris(), bodies(), lists()).flatMap(inputs -> inputs);
    }

    private static Stream<HostileInput> shapes() {
        return Stream.of(
                page("deep divs", nested("<div>", SENTENCE, "</div>")),
                page("deep and unclosed", Repeated.of("<div><p>")),
                page("deep spans with text", Repeated.of("<span>الف ")),
                page("wide", Repeated.of("<p>الف</p>")),
                page("wide and empty", Repeated.of("<div></div>")),
                page("unclosed paragraphs", Repeated.of("<p>" + SENTENCE)),
                page("unclosed formatting", Repeated.of("<b><i><u>الف<p>")),
                page("nested formatting", nested("<b><i>", SENTENCE, "</i></b>")),
                page("misnested formatting", Repeated.of("<b><p>الف</b></p><a>")),
                page("nested links", Repeated.of("<a href=x>الف")),
                page("nested forms", Repeated.of("<form><input>")),
                page("nested tables", Repeated.of("<table><tr><td>")),
                page("text astray in tables", Repeated.of("<table>الف<tr>ب<td>")),
                page("closing tags alone", Repeated.of("</p></div></span>")),
                page("unknown elements", numbered(n -> "<x-" + n + ">الف</x-" + n + ">")),
                page("svg and math in turn", Repeated.of("<svg><math><mtext><p>")),
                page("templates", Repeated.of("<template><div>")),
                page("framesets", Repeated.of("<frameset><frame>")),
                page("selects and options", Repeated.of("<select><option>الف")));
    }

    private static Stream<HostileInput> debris() {
        return Stream.of(
                page("comment left open", between("<p>خبر</p><!--", "- -> --", "")),
                page("comments", Repeated.of("<!-- الف -->")),
                page("tag left open", between("<p>خبر</p><p class=\"", "الف ", "")),
                page("angle brackets", Repeated.of("<")),
                page("less and a letter", Repeated.of("<a ")),
                page("cdata", Repeated.of("<![CDATA[ الف ]]>")),
                page("attributes of one element", numberedBetween("<p ", n -> "a" + n + "=الف ", ">خبر</p>")),
                page("attributes of many elements", Repeated.of("<p a b=1 c='2' d=\"3\" data-e=4>الف")),
                page(
                        "classes of one element",
                        numberedBetween("<div class=\"", n -> "news-" + n + " ", "\">خبر</div>")),
                page("equal ids", Repeated.of("<div id=content>الف</div>")),
                page("entities", Repeated.of("&amp;&zwnj;&#1740;&nbsp;")),
                page("entities that are none", Repeated.of("&foo&#x110000;&#0;&")),
                page("ampersands of ampersands", between("<p>", "&amp;amp;zwnj;", "</p>")),
                page("processing instructions", Repeated.of("<?xml الف?>")),
                page("doctypes", Repeated.of("<!DOCTYPE html>")),
                page("base64 image", between("<p>خبر<img src=\"data:image/png;base64,", "iVBORw0KGgo", "\"></p>")),
                page("base64 as text", between("<p>", "iVBORw0KGgo", "</p>")),
                page("script", between("<p>خبر</p><script>", "var a = '<p>';", "</script>")),
                page("scripts", Repeated.of("<script>var a = 1;</script>")),
                page("script left open", between("<p>خبر</p><script>", "<!--<script>", "")),
                page("style", between("<style>", "p > a { color: red } ", "</style><p>خبر</p>")));
    }

    private static Stream<HostileInput> bodies() {
        return Stream.of(
                page("articles", Repeated.of("<article><p>" + SENTENCE + "</p></article>")),
                page("nested articles", Repeated.of("<article class=\"news-body\"><p>" + SENTENCE)),
                page("headings", Repeated.of("<h1>سد تازه</h1>")),
                page("headings and paragraphs", Repeated.of("<h2>سد تازه</h2><p>" + SENTENCE + "</p>")),
                page("the headline again and again", between("<title>سد تازه</title>", "<p>سد تازه</p>", "")),
                page("line breaks", Repeated.of("الف<br>")),
                page("line breaks alone", Repeated.of("<br>")),
                page("rules", Repeated.of("<hr>")),
                page("navigation", numbered(n -> "<nav><a href=\"/" + n + "\">سیاسی</a></nav>")),
                page("links and nothing else", numbered(n -> "<a href=\"/news/" + n + "\">خبری از شهر</a> ")),
                page("link in each paragraph", Repeated.of("<p>" + SENTENCE + "<a href=x>بیشتر بخوانید</a></p>")),
                page(
                        "images",
                        numbered(n -> "<figure><img src=\"/" + n + ".jpg\"><figcaption>سد</figcaption></figure>")),
                page("dates", numbered(n -> "<time datetime=2023-11-14>۲۳ آبان ۱۴۰۲</time>")),
                page("dates in boxes", Repeated.of("<div class=date>تاریخ انتشار: ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰</div>")),
                page("microdata", nested("<div itemscope itemprop=articleBody>", SENTENCE, "</div>")),
                page("quotations", nested("<blockquote>", SENTENCE, "</blockquote>")),
                page("hidden", Repeated.of("<p style=\"display:none\">" + SENTENCE + "</p>")),
                page("bylines", Repeated.of("<div class=author>نویسنده: مریم کاردان</div>")));
    }

    private static Stream<HostileInput> lists() {
        return Stream.of(
                page("list", between("<ul>", "<li>الف", "</ul>")),
                page("nested lists", Repeated.of("<ul><li>الف")),
                page("lists", Repeated.of("<ul><li>الف</ul>")),
                page("definitions", Repeated.of("<dl><dt>الف<dd>ب")),
                page("table of many rows", between("<table>", "<tr><td>الف<td>ب", "</table>")),
                page("table of one row", between("<table><tr>", "<td>الف", "</table>")),
                page("cells that span", between("<table>", "<tr><td rowspan=65534 colspan=1000>الف", "</table>")),
                page("lists of links", between("<ul>", "<li><a href=x>سد تازه در استان</a>", "</ul>")));
    }
}
