package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Span;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value that a page's metadata or visible chrome offers for a field.
 *
 * <p>Immutable and thread-safe.
 */
public final class MetadataCandidate {
    private final String value;
    private final DateEvidence evidence;
    private final @Nullable Span span;

    private MetadataCandidate(String value, DateEvidence evidence, @Nullable Span span) {
        this.value = Objects.requireNonNull(value, "value");
        this.evidence = Objects.requireNonNull(evidence, "evidence");
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param value the value as found, not normalised
     * @param evidence where it was found
     * @param span where it stands in the source text; absent for what is not visible; null for none
     */
    public static MetadataCandidate of(String value, DateEvidence evidence, @Nullable Span span) {
        return new MetadataCandidate(value, evidence, span);
    }

    /** The value as found, not normalised. */
    public String value() {
        return value;
    }

    /** Where it was found. */
    public DateEvidence evidence() {
        return evidence;
    }

    /** Where it stands in the source text; absent for what is not visible. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MetadataCandidate that
                && value.equals(that.value)
                && evidence.equals(that.evidence)
                && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, evidence, span);
    }

    @Override
    public String toString() {
        return "MetadataCandidate[" + "value=" + value + ", evidence=" + evidence + ", span=" + span + "]";
    }
}
