package io.github.khabarlib.hostile;

import static io.github.khabarlib.hostile.HostileInput.page;
import static io.github.khabarlib.hostile.Repeated.between;
import static io.github.khabarlib.hostile.Repeated.nested;
import static io.github.khabarlib.hostile.Repeated.numbered;
import static io.github.khabarlib.hostile.Repeated.numberedBetween;
import static io.github.khabarlib.hostile.Repeated.of;

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
                page("deep and unclosed", of("<div><p>")),
                page("deep spans with text", of("<span>الف ")),
                page("wide", of("<p>الف</p>")),
                page("wide and empty", of("<div></div>")),
                page("unclosed paragraphs", of("<p>" + SENTENCE)),
                page("unclosed formatting", of("<b><i><u>الف<p>")),
                page("nested formatting", nested("<b><i>", SENTENCE, "</i></b>")),
                page("misnested formatting", of("<b><p>الف</b></p><a>")),
                page("nested links", of("<a href=x>الف")),
                page("nested forms", of("<form><input>")),
                page("nested tables", of("<table><tr><td>")),
                page("text astray in tables", of("<table>الف<tr>ب<td>")),
                page("closing tags alone", of("</p></div></span>")),
                page("unknown elements", numbered(n -> "<x-" + n + ">الف</x-" + n + ">")),
                page("svg and math in turn", of("<svg><math><mtext><p>")),
                page("templates", of("<template><div>")),
                page("framesets", of("<frameset><frame>")),
                page("selects and options", of("<select><option>الف")));
    }

    private static Stream<HostileInput> debris() {
        return Stream.of(
                page("comment left open", between("<p>خبر</p><!--", "- -> --", "")),
                page("comments", of("<!-- الف -->")),
                page("tag left open", between("<p>خبر</p><p class=\"", "الف ", "")),
                page("angle brackets", of("<")),
                page("less and a letter", of("<a ")),
                page("cdata", of("<![CDATA[ الف ]]>")),
                page("attributes of one element", numberedBetween("<p ", n -> "a" + n + "=الف ", ">خبر</p>")),
                page("attributes of many elements", of("<p a b=1 c='2' d=\"3\" data-e=4>الف")),
                page(
                        "classes of one element",
                        numberedBetween("<div class=\"", n -> "news-" + n + " ", "\">خبر</div>")),
                page("equal ids", of("<div id=content>الف</div>")),
                page("entities", of("&amp;&zwnj;&#1740;&nbsp;")),
                page("entities that are none", of("&foo&#x110000;&#0;&")),
                page("ampersands of ampersands", between("<p>", "&amp;amp;zwnj;", "</p>")),
                page("processing instructions", of("<?xml الف?>")),
                page("doctypes", of("<!DOCTYPE html>")),
                page("base64 image", between("<p>خبر<img src=\"data:image/png;base64,", "iVBORw0KGgo", "\"></p>")),
                page("base64 as text", between("<p>", "iVBORw0KGgo", "</p>")),
                page("script", between("<p>خبر</p><script>", "var a = '<p>';", "</script>")),
                page("scripts", of("<script>var a = 1;</script>")),
                page("script left open", between("<p>خبر</p><script>", "<!--<script>", "")),
                page("style", between("<style>", "p > a { color: red } ", "</style><p>خبر</p>")));
    }

    private static Stream<HostileInput> bodies() {
        return Stream.of(
                page("articles", of("<article><p>" + SENTENCE + "</p></article>")),
                page("nested articles", of("<article class=\"news-body\"><p>" + SENTENCE)),
                page("headings", of("<h1>سد تازه</h1>")),
                page("headings and paragraphs", of("<h2>سد تازه</h2><p>" + SENTENCE + "</p>")),
                page("the headline again and again", between("<title>سد تازه</title>", "<p>سد تازه</p>", "")),
                page("line breaks", of("الف<br>")),
                page("line breaks alone", of("<br>")),
                page("rules", of("<hr>")),
                page("navigation", numbered(n -> "<nav><a href=\"/" + n + "\">سیاسی</a></nav>")),
                page("links and nothing else", numbered(n -> "<a href=\"/news/" + n + "\">خبری از شهر</a> ")),
                page("link in each paragraph", of("<p>" + SENTENCE + "<a href=x>بیشتر بخوانید</a></p>")),
                page(
                        "images",
                        numbered(n -> "<figure><img src=\"/" + n + ".jpg\"><figcaption>سد</figcaption></figure>")),
                page("dates", numbered(n -> "<time datetime=2023-11-14>۲۳ آبان ۱۴۰۲</time>")),
                page("dates in boxes", of("<div class=date>تاریخ انتشار: ۲۳ آبان ۱۴۰۲ - ۱۰:۲۰</div>")),
                page("microdata", nested("<div itemscope itemprop=articleBody>", SENTENCE, "</div>")),
                page("quotations", nested("<blockquote>", SENTENCE, "</blockquote>")),
                page("hidden", of("<p style=\"display:none\">" + SENTENCE + "</p>")),
                page("bylines", of("<div class=author>نویسنده: مریم کاردان</div>")));
    }

    private static Stream<HostileInput> lists() {
        return Stream.of(
                page("list", between("<ul>", "<li>الف", "</ul>")),
                page("nested lists", of("<ul><li>الف")),
                page("lists", of("<ul><li>الف</ul>")),
                page("definitions", of("<dl><dt>الف<dd>ب")),
                page("table of many rows", between("<table>", "<tr><td>الف<td>ب", "</table>")),
                page("table of one row", between("<table><tr>", "<td>الف", "</table>")),
                page("cells that span", between("<table>", "<tr><td rowspan=65534 colspan=1000>الف", "</table>")),
                page("lists of links", between("<ul>", "<li><a href=x>سد تازه در استان</a>", "</ul>")));
    }
}
