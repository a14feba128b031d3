package io.github.khabarlib.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Whether what goes to a browser may run anything there. */
public final class Inertness {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):");
    private static final Set<String> HARMLESS_SCHEMES = Set.of("http", "https", "urn");
    private static final Set<String> ACTIVE = Set.of(
            "script",
            "iframe",
            "frame",
            "object",
            "embed",
            "applet",
            "base",
            "form",
            "button",
            "input",
            "svg",
            "math",
            "template",
            "link",
            "noscript",
            "xml",
            "portal");
    private static final Set<String> ADDRESSES = Set.of(
            "href",
            "src",
            "srcset",
            "action",
            "formaction",
            "data",
            "poster",
            "background",
            "cite",
            "xlink:href",
            "ping",
            "longdesc",
            "srcdoc",
            "manifest",
            "lowsrc",
            "dynsrc");

    private Inertness() {}

    /** As JSON within a script element it neither ends that element nor says anything but its values. */
    public static void assertInertInScript(String json) {
        assertFalse(json.matches("(?s).*[<>&\u2028\u2029].*"), () -> "a sign that a browser may act on: " + json);
        String page = "<!DOCTYPE html><html><head><script type=\"application/ld+json\">" + json
                + "</script></head><body></body></html>";
        Document html = Jsoup.parse(page);
        assertEquals(1, html.select("script").size(), "one script");
        assertEquals(json, html.selectFirst("script").data(), "which holds it all");
        assertTrue(html.body().childNodes().isEmpty(), "and nothing behind it");
        Document xhtml = Jsoup.parse(page.replace("<!DOCTYPE html>", ""), Parser.xmlParser());
        assertEquals(json, xhtml.selectFirst("script").wholeText(), "in XHTML, too");
    }

    /** No value of {@code json} is an address that leads elsewhere than to the web. */
    public static void assertHarmlessAddresses(String json) {
        assertHarmless(tree(json));
    }

    private static void assertHarmless(JsonNode node) {
        if (node.isTextual()) {
            assertTrue(isHarmlessAddress(node.textValue()), () -> "leads elsewhere: " + node);
        }
        node.forEach(Inertness::assertHarmless);
    }

    /** Whether a browser that takes it for an address goes to the web or nowhere. */
    public static boolean isHarmlessAddress(String address) {
        Matcher scheme =
                SCHEME.matcher(address.replaceAll("[\t\n\r]", "").replaceAll("^[\\p{Cntrl}\\p{Cf}\\p{Z}]+", ""));
        return !scheme.find() || HARMLESS_SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT));
    }

    /** Nothing in {@code html} runs, sends or loads anything but pictures and links of the web. */
    public static void assertInertHtml(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            assertFalse(ACTIVE.contains(element.normalName()), () -> "an active element: " + element);
            assertFalse(element.normalName().equals("meta") && element.hasAttr("http-equiv"), () -> "acts: " + element);
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                assertFalse(name.startsWith("on"), () -> "an event handler: " + element);
                assertTrue(
                        !ADDRESSES.contains(name) || isHarmlessAddress(attribute.getValue()),
                        () -> "leads elsewhere: " + element);
            }
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
