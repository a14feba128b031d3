package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Compares articles of pages with what readers say stands in these pages, and lists what differs, page by page. */
final class PageErrors {
    private static final Map<String, String> LINES =
            Map.of("title", "title", "kicker", "kicker", "lead", "lead", "news_code", "newsCode");
    private static final Map<String, String> LISTS = Map.of(
            "section", "section",
            "tags", "tags",
            "captions", "captions",
            "headings", "headings",
            "related_titles", "related");

    private final ErrorTable table = new ErrorTable("Pages by set");
    private final StringBuilder listing = new StringBuilder();

    /** Takes down what differs in a page of a set. */
    void compare(String set, PageGold page, JsonNode article) {
        FoundPage found = FoundPage.of(article);
        Map<String, List<String>> errors = new LinkedHashMap<>();
        JsonNode gold = page.gold();
        if (gold.isMissingNode()) {
            add(errors, "article made of none", found.lines());
        } else {
            compareBody(BodyGold.of(gold), found, errors);
            compareFields(gold, found, errors);
        }
        table.count(set, List.copyOf(errors.keySet()));
        list(set, page.id(), errors);
    }

    ErrorTable table() {
        return table;
    }

    /** Table and list, as Markdown. The list holds words of the pages. */
    String report() {
        return "# Errors in pages\n\n" + table + "## Each of them\n" + listing;
    }

    private static void compareBody(BodyGold gold, FoundPage found, Map<String, List<String>> errors) {
        Shingles wanted = Shingles.of(gold.lines());
        Shingles got = Shingles.of(found.lines());
        if (wanted.words().equals(got.words())) {
            return;
        }
        List<String> missed = got.unlike(gold.lines());
        List<String> extra = wanted.unlike(found.lines());
        add(errors, "body missed", missed);
        add(errors, "body extra", extra);
        if (missed.isEmpty() && extra.isEmpty()) {
            add(errors, "body twice or in parts", List.of(wanted.firstDifference(got)));
        }
        if (errors.keySet().stream().anyMatch(error -> error.startsWith("body"))) {
            add(errors, "body not exact", List.of());
        }
    }

    private static void compareFields(JsonNode gold, FoundPage found, Map<String, List<String>> errors) {
        LINES.forEach((field, key) -> compareLine(gold, field, found.line(key), errors));
        LISTS.forEach((field, key) -> compareList(gold, field, found.list(key), errors));
        compareAgency(gold, found, errors);
        JsonNode date = gold.path("published");
        if (date.isObject()) {
            compareLine(date, "date", found.date(), errors);
            if (date.hasNonNull("time")) {
                compareLine(date, "time", found.time(), errors);
            }
        }
    }

    private static void compareLine(JsonNode gold, String field, String got, Map<String, List<String>> errors) {
        if (!gold.has(field)) {
            return;
        }
        String wanted = gold.path(field).asText("").replaceFirst("^null$", "");
        if (!Shingles.letters(wanted).equals(Shingles.letters(got))) {
            add(errors, field, List.of("wanted: " + wanted, "found: " + got));
        }
    }

    private static void compareAgency(JsonNode gold, FoundPage found, Map<String, List<String>> errors) {
        if (!gold.has("agency")) {
            return;
        }
        String wanted = Shingles.bareName(gold.path("agency").asText("").replaceFirst("^null$", ""));
        if (!wanted.equals(Shingles.bareName(found.agency())) && !wanted.equals(Shingles.bareName(found.publisher()))) {
            add(
                    errors,
                    "agency",
                    List.of(
                            "wanted: " + gold.path("agency").asText(),
                            "found: " + found.agency() + ", publisher " + found.publisher()));
        }
    }

    private static void compareList(JsonNode gold, String field, List<String> got, Map<String, List<String>> errors) {
        if (!gold.has(field)) {
            return;
        }
        List<String> wanted = new ArrayList<>();
        if (gold.path(field).isTextual()) {
            wanted.add(gold.path(field).asText());
        } else {
            gold.path(field).forEach(one -> wanted.add(one.asText()));
        }
        List<String> differences = new ArrayList<>();
        missing(wanted, got).forEach(one -> differences.add("missed: " + one));
        missing(got, wanted).forEach(one -> differences.add("extra: " + one));
        if (!differences.isEmpty()) {
            add(errors, field, differences);
        }
    }

    private static List<String> missing(List<String> of, List<String> in) {
        Set<String> letters = new TreeSet<>();
        in.forEach(one -> letters.add(Shingles.letters(one)));
        return of.stream()
                .filter(one -> !Shingles.letters(one).isEmpty() && !letters.contains(Shingles.letters(one)))
                .toList();
    }

    private static void add(Map<String, List<String>> errors, String name, List<String> what) {
        if (!what.isEmpty() || name.equals("body not exact")) {
            errors.put(name, what);
        }
    }

    private void list(String set, String id, Map<String, List<String>> errors) {
        if (errors.isEmpty()) {
            return;
        }
        listing.append("\n### ").append(set).append(", `").append(id).append("`\n\n");
        errors.forEach((name, what) -> {
            listing.append("- ").append(name).append('\n');
            what.forEach(one ->
                    listing.append("  - ").append(one.replaceAll("\\s+", " ")).append('\n'));
        });
    }
}
