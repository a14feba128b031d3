package io.github.khabarlib.page;

import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.publisher.PublisherProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How the table of pages is written: {@code $A = …} at its head are words for {@code $A}, {@code @60a} words of so many
 * letters ({@link MeasuredText}). A page may open with {@code url} and {@code select}, its address and the selectors of its profile; what stands before {@code <body>} is its head.
 */
final class PageWriting {
    private final Map<String, String> words = new LinkedHashMap<>();

    PageWriting(String table) {
        table.lines()
                .filter(line -> line.startsWith("$"))
                .map(line -> line.split(" = ", 2))
                .forEach(word -> words.put(word[0], word[1]));
    }

    /** What is read of a page: whether it is an article, its lines, its fields. */
    List<String> read(List<String> page) {
        MeasuredText measured = new MeasuredText();
        Map<String, String> given = new LinkedHashMap<>();
        StringBuilder html = new StringBuilder("<html>");
        for (String line : page) {
            int sign = line.indexOf(' ');
            if (line.startsWith("<")) {
                html.append(measured.filled(filled(line))).append('\n');
            } else {
                given.put(line.substring(0, sign), line.substring(sign + 1));
            }
        }
        Draft draft = reader(given.get("select")).read(html.toString(), given.get("url"), ParseLimits.standard());
        List<String> reading = new ArrayList<>();
        reading.add(draft.article() ? "article" : "no article");
        draft.blocks().forEach(block -> reading.add(block(draft, block)));
        draft.images().forEach(image -> reading.add(image(image)));
        draft.related().forEach(link -> reading.add(link(link)));
        fields(draft, reading);
        return reading.stream().map(this::emptied).map(measured::emptied).toList();
    }

    private HtmlReader reader(String select) {
        return select == null
                ? HtmlReader.generic()
                : HtmlReader.of(PublisherProfiles.none()
                        .with(PublisherProfile.parse(
                                "{\"id\": \"own\", \"name\": \"نمونه\", \"hosts\": [\"example.org\"], \"select\": "
                                        + select + "}",
                                "own.json")));
    }

    private String filled(String line) {
        String filled = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }

    private String emptied(String line) {
        String emptied = line;
        for (Map.Entry<String, String> word : words.entrySet()) {
            emptied = emptied.replace(word.getValue(), word.getKey());
        }
        return emptied.strip();
    }

    private static String block(Draft draft, DraftBlock block) {
        String role = block.removedType().map(type -> "- " + type.id()).orElseGet(() -> id(block.role()));
        String level = block.level() == 0 ? "" : String.valueOf(block.level());
        String image = block.image()
                .flatMap(DraftImage::url)
                .map(url -> " (" + url + ")")
                .orElse("");
        List<String> cells =
                block.cells().stream().map(cell -> cell.of(draft.sourceText())).toList();
        String text = cells.isEmpty() ? block.span().of(draft.sourceText()) : String.join(" ‖ ", cells);
        return role + level + ": " + text.replace('\n', '¶') + image;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String image(Image image) {
        return "IMAGE " + image.url() + image.alt().map(alt -> " | " + alt).orElse("")
                + image.caption()
                        .map(Passage::text)
                        .map(text -> " | caption " + text)
                        .orElse("");
    }

    private static String link(RelatedLink link) {
        return "RELATED " + link.title() + link.url().map(url -> " | " + url).orElse("");
    }

    private static String candidate(MetadataCandidate found) {
        return id(found.evidence()) + found.span().map(span -> " here").orElse("") + ": " + found.value();
    }

    private static void fields(Draft draft, List<String> reading) {
        for (Field field : Field.values()) {
            draft.metadata().of(field).stream()
                    .map(found -> field + " " + candidate(found))
                    .distinct()
                    .forEach(reading::add);
        }
        draft.publisher().map(Outlet::name).ifPresent(name -> reading.add("PUBLISHER " + name));
        draft.canonicalUrl().ifPresent(url -> reading.add("CANONICAL " + url));
        draft.language().ifPresent(language -> reading.add("LANGUAGE " + language));
        Optional.of(draft.warnings())
                .filter(warnings -> !warnings.isEmpty())
                .ifPresent(warnings -> reading.add("WARNINGS "
                        + warnings.stream().map(Warning::code).map(Enum::name).toList()));
    }
}
