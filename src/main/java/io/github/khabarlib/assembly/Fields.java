package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.attribution.Sourcing;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.Metadata.Field;
import io.github.khabarlib.page.MetadataCandidate;
import io.github.khabarlib.publisher.Outlets;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Weighs for each field what the visible text and what the metadata say; what is visible comes first. */
final class Fields {
    /** In digits. */
    private static final int SHORTEST_CODE = 3;

    private final Draft draft;
    private final Structure structure;
    private final PersianNormalizer.Worker normalizer;

    Fields(Draft draft, Structure structure, PersianNormalizer.Worker normalizer) {
        this.draft = draft;
        this.structure = structure;
        this.normalizer = normalizer;
    }

    /** The summary as it is printed; what only metadata says of an article is written for search engines. */
    Optional<Passage> lead() {
        return structure.first(BlockRole.LEAD);
    }

    /** A line of the article: as it is printed, else as metadata has it. */
    Optional<Passage> line(BlockRole role, Field field) {
        return structure.first(role).or(() -> passages(field).findFirst());
    }

    /** What is no article has no headline either, whatever its metadata says. */
    private Stream<Passage> passages(Field field) {
        if (!draft.article()) {
            return Stream.empty();
        }
        return draft.metadata().of(field).stream().flatMap(candidate -> passage(candidate).stream());
    }

    private Optional<Passage> passage(MetadataCandidate candidate) {
        return Texts.normalized(normalizer, candidate.value())
                .map(text -> Passage.of(text, candidate.span().orElse(null)));
    }

    /** Those who wrote or reported it. */
    List<Passage> byline() {
        List<Passage> printed = structure.all(BlockRole.BYLINE);
        return printed.isEmpty() ? passages(Field.AUTHOR).distinct().toList() : printed;
    }

    /**
     * Whose report it is: as the text credits it, else as the page says. A page that names itself before the one it has
     * the report from credits that one.
     */
    Optional<Outlet> agency(List<Credit> credits) {
        return Sourcing.agency(OwnCredits.leftOut(credits, draft.publisher()))
                .or(this::namedAgency)
                .or(this::bylineAgency)
                .or(() -> Sourcing.agency(credits));
    }

    /** Where the report comes from; the agency where nothing deeper is named. */
    Optional<Outlet> origin(List<Credit> credits) {
        return Sourcing.origin(OwnCredits.leftOut(credits, draft.publisher())).or(() -> agency(credits));
    }

    private Optional<Outlet> namedAgency() {
        return strings(Field.AGENCY).stream()
                .findFirst()
                .map(name -> Outlets.standard().find(name).orElseGet(() -> Outlet.of(name, null)));
    }

    /** A news agency in the place of the author; the publisher's own name there says nothing. */
    private Optional<Outlet> bylineAgency() {
        return byline().stream()
                .flatMap(name -> Outlets.standard().find(name.text()).stream())
                .filter(outlet -> !outlet.id().equals(draft.publisher().flatMap(Outlet::id)))
                .findFirst();
    }

    Optional<String> newsCode() {
        return strings(Field.NEWS_CODE).stream().findFirst().or(this::printedCode);
    }

    private Optional<String> printedCode() {
        return structure.pieces().stream()
                .filter(piece -> piece.removed() == RemovedType.CODE)
                .flatMap(piece -> labelled(piece.text()).stream())
                .findFirst();
    }

    /** The number behind «کد خبر:». */
    private static Optional<String> labelled(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String code = line.substring(colon + 1).strip();
        boolean plain = code.length() >= SHORTEST_CODE && code.chars().allMatch(Character::isDigit);
        return plain ? Optional.of(code) : Optional.empty();
    }

    List<String> strings(Field field) {
        return Texts.normalized(
                normalizer,
                draft.metadata().of(field).stream()
                        .map(MetadataCandidate::value)
                        .toList());
    }

    List<Image> images() {
        return draft.images().stream().map(this::image).distinct().toList();
    }

    private Image image(Image image) {
        return Image.of(
                image.url(),
                image.alt().flatMap(alt -> Texts.normalized(normalizer, alt)).orElse(null),
                image.caption().flatMap(this::caption).orElse(null));
    }

    private Optional<Passage> caption(Passage caption) {
        return Texts.normalized(normalizer, caption.text())
                .map(text -> Passage.of(text, caption.span().orElse(null)));
    }

    /** The links to other articles that the page offers. */
    List<RelatedLink> related() {
        return draft.related().stream()
                .flatMap(link -> link(link).stream())
                .distinct()
                .toList();
    }

    private Optional<RelatedLink> link(RelatedLink link) {
        return Texts.normalized(normalizer, link.title())
                .map(title -> RelatedLink.of(title, link.url().orElse(null)));
    }
}
