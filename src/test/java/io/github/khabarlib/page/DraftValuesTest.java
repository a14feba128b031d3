package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The values that a reader hands on: what they hold comes out again, and tells two of them apart. */
class DraftValuesTest {
    private static final DraftBlock BLOCK = DraftBlock.builder()
            .span(new Span(0, 4))
            .role(BlockRole.REMOVED)
            .level(2)
            .group(3)
            .cells(List.of(new Span(0, 2)))
            .removedType(RemovedType.AD)
            .image(DraftImage.of("/1.jpg", "کوره", "سارا"))
            .build();
    private static final Draft DRAFT = Draft.builder()
            .sourceText("کوره")
            .blocks(List.of(BLOCK))
            .html(true)
            .article(true)
            .url("https://kuze.example/1")
            .canonicalUrl("https://kuze.example/2")
            .language("fa")
            .publisher(Outlet.of("کوزه", null))
            .zone(ZoneId.of("Asia/Kabul"))
            .profiled(true)
            .metadata(Metadata.of(
                    Map.of(Metadata.Field.TAG, List.of(MetadataCandidate.of("کوره", DateEvidence.META, null)))))
            .images(List.of(Image.of("/1.jpg", null, null)))
            .related(List.of(RelatedLink.of("خاک", null)))
            .warnings(List.of(Warning.of(WarningCode.NO_ARTICLE, "x", null)))
            .build();

    private static <T> void assertTold(T value, T same, List<T> others) {
        assertEquals(value, same);
        assertEquals(value.hashCode(), same.hashCode());
        assertNotEquals(0, value.hashCode());
        assertNotEquals(value, new Object());
        others.forEach(other -> assertNotEquals(value, other));
    }

    @Test
    void aDraftIsWhatItHolds() {
        List<UnaryOperator<Draft.Builder>> changes = List.of(
                draft -> draft.sourceText("لعاب"),
                draft -> draft.blocks(List.of()),
                draft -> draft.html(false),
                draft -> draft.article(false),
                draft -> draft.url(null),
                draft -> draft.canonicalUrl(null),
                draft -> draft.language(null),
                draft -> draft.publisher(null),
                draft -> draft.zone(null),
                draft -> draft.profiled(false),
                draft -> draft.metadata(Metadata.empty()),
                draft -> draft.images(List.of()),
                draft -> draft.related(List.of()),
                draft -> draft.warnings(List.of()));

        assertTold(
                DRAFT,
                DRAFT.toBuilder().build(),
                changes.stream()
                        .map(change -> change.apply(DRAFT.toBuilder()).build())
                        .toList());
        assertTrue(DRAFT.toString().contains("https://kuze.example/1"));
    }

    @Test
    void aDraftGivesWhatItHolds() {
        assertTrue(DRAFT.html());
        assertTrue(DRAFT.article());
        assertTrue(DRAFT.profiled());
        assertEquals(Optional.of("https://kuze.example/1"), DRAFT.url());
        assertEquals(Optional.of("https://kuze.example/2"), DRAFT.canonicalUrl());
        assertEquals(Optional.of("fa"), DRAFT.language());
        assertEquals(Optional.of(ZoneId.of("Asia/Kabul")), DRAFT.zone());
        Draft empty = Draft.builder().sourceText("").metadata(Metadata.empty()).build();
        assertEquals(List.of(false, false, false), List.of(empty.html(), empty.article(), empty.profiled()));
        assertEquals(Optional.empty(), empty.url());
        assertTrue(empty.blocks().isEmpty()
                && empty.images().isEmpty()
                && empty.related().isEmpty());
        assertTrue(DRAFT.metadata().toString().contains("کوره"));
    }

    @Test
    void aBlockIsWhatItHolds() {
        List<UnaryOperator<DraftBlock.Builder>> changes = List.of(
                block -> block.span(new Span(0, 3)),
                block -> block.role(BlockRole.TITLE),
                block -> block.level(1),
                block -> block.group(1),
                block -> block.cells(List.of()),
                block -> block.removedType(null),
                block -> block.image(null));

        assertTold(
                BLOCK,
                BLOCK.toBuilder().build(),
                changes.stream()
                        .map(change -> change.apply(BLOCK.toBuilder()).build())
                        .toList());
        assertEquals(3, BLOCK.group());
        assertEquals(2, BLOCK.level());
        assertTrue(BLOCK.toString().contains("REMOVED"));
    }

    @Test
    void aPictureIsWhatItHolds() {
        DraftImage image = DraftImage.of("/1.jpg", "کوره", "سارا");

        assertTold(
                image,
                DraftImage.of("/1.jpg", "کوره", "سارا"),
                List.of(
                        DraftImage.of(null, "کوره", "سارا"),
                        DraftImage.of("/1.jpg", null, "سارا"),
                        DraftImage.of("/1.jpg", "کوره", null)));
        assertEquals(Optional.of("کوره"), image.alt());
        assertEquals(Optional.of("سارا"), image.credit());
        assertTrue(image.toString().contains("/1.jpg"));
    }

    @Test
    void aCandidateIsWhatItHolds() {
        MetadataCandidate candidate = MetadataCandidate.of("کوره", DateEvidence.META, new Span(0, 4));

        assertTold(
                candidate,
                MetadataCandidate.of("کوره", DateEvidence.META, new Span(0, 4)),
                List.of(
                        MetadataCandidate.of("لعاب", DateEvidence.META, new Span(0, 4)),
                        MetadataCandidate.of("کوره", DateEvidence.TEXT, new Span(0, 4)),
                        MetadataCandidate.of("کوره", DateEvidence.META, null)));
        assertTrue(candidate.toString().contains("کوره"));
    }
}
