package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The lead and the body that readers see in a page.
 *
 * @param lines a paragraph a line; the lead is the first unless the paragraphs repeat it
 */
record BodyGold(List<String> lines) {
    private static final int OPENING = 60;

    static BodyGold of(JsonNode gold) {
        List<String> lines = new ArrayList<>();
        if (gold.path("paragraphs").isArray()) {
            gold.path("paragraphs").forEach(line -> lines.add(line.asText()));
        } else {
            gold.path("text").asText("").lines().forEach(lines::add);
        }
        String lead = gold.path("lead").isTextual() ? gold.path("lead").asText() : "";
        String opening = String.join(" ", Shingles.words(lead));
        String all = String.join(" ", Shingles.words(String.join("\n", lines)));
        if (!opening.isEmpty() && !all.contains(opening.substring(0, Math.min(OPENING, opening.length())))) {
            lines.add(0, lead);
        }
        lines.removeIf(line -> Shingles.words(line).isEmpty());
        return new BodyGold(List.copyOf(lines));
    }
}
