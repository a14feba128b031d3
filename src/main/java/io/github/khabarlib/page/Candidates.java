package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Candidates for the fields of an article while they are collected, in the order in which they are found. */
final class Candidates {
    private final PageText page;
    private final Map<Metadata.Field, List<MetadataCandidate>> found = new EnumMap<>(Metadata.Field.class);

    Candidates(PageText page) {
        this.page = page;
    }

    /** Adds what is not visible; nothing where {@code value} is blank. */
    void add(Metadata.Field field, String value, DateEvidence evidence) {
        add(field, value, evidence, null);
    }

    /** Adds what stands at {@code span} of the page, or nowhere on it; nothing where {@code value} is blank. */
    void add(Metadata.Field field, String value, DateEvidence evidence, @Nullable Span span) {
        String text = value.strip();
        if (!text.isEmpty()) {
            found.computeIfAbsent(field, f -> new ArrayList<>()).add(MetadataCandidate.of(text, evidence, span));
        }
    }

    /** Adds the text of a box, if it has any. */
    void addBox(Metadata.Field field, Box box, DateEvidence evidence) {
        Span span = page.spanOf(box);
        if (!span.isEmpty()) {
            add(field, span.of(page.text()), evidence, span);
        }
    }

    Metadata metadata() {
        return Metadata.of(found);
    }
}
