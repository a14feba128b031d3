package io.github.khabarlib.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a page says of itself where no reader sees it: title, meta tags, links, JSON-LD. Filled while the page is walked. */
final class HeadData {
    private static final int MOST_VALUES = 200;
    private static final String[] KEYS = {"property", "name", "itemprop"};

    private final Map<String, List<String>> metas = new LinkedHashMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final MarkRuns marks;
    private String title = "";
    private String canonical = "";
    private String language = "";

    HeadData(MarkRuns marks) {
        this.marks = marks;
    }

    /** Takes note of an element without visible text. */
    void note(Element element, String name) {
        switch (name) {
            case "meta" -> noteMeta(element);
            case "title" ->
                title = title.isEmpty() ? marks.cutAlone(element.text().strip()) : title;
            case "link" -> noteLink(element);
            case "script" -> noteScript(element);
            case "html" -> language = element.attr("lang").strip();
            default -> {}
        }
    }

    private void noteMeta(Element element) {
        String content = marks.cutAlone(element.attr("content").strip());
        if (content.isEmpty()) {
            return;
        }
        for (String key : KEYS) {
            String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && metas.size() < MOST_VALUES) {
                List<String> values = metas.computeIfAbsent(name, k -> new ArrayList<>(1));
                if (values.size() < MOST_VALUES && !values.contains(content)) {
                    values.add(content);
                }
            }
        }
    }

    private void noteLink(Element element) {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
            String address = WebAddress.read(element.attr("href"));
            canonical = address == null ? "" : address;
        }
    }

    private void noteScript(Element element) {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            jsonLd.add(element.data());
        }
    }

    /** The values of the first of {@code names} that the page has; empty where it has none. */
    List<String> all(String... names) {
        for (String name : names) {
            List<String> values = metas.get(name);
            if (values != null) {
                return values;
            }
        }
        return List.of();
    }

    /** The first value of the first of {@code names} that the page has; empty where it has none. */
    String first(String... names) {
        List<String> values = all(names);
        return values.isEmpty() ? "" : values.get(0);
    }

    List<String> jsonLd() {
        return jsonLd;
    }

    String title() {
        return title;
    }

    String canonical() {
        return canonical;
    }

    String language() {
        return language;
    }
}
