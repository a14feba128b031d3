package io.github.khabarlib;

import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.NewsDate;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.date.NewsDateReader;
import io.github.khabarlib.page.SelectorMatch;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a profile finds on a page for one part, and what the article has for it.
 *
 * <p>Immutable and thread-safe.
 */
public final class ProfileFinding {
    private final PagePart part;
    private final Outcome outcome;
    private final List<String> selectors;
    private final List<String> matching;
    private final List<String> texts;
    private final List<String> values;

    private ProfileFinding(
            PagePart part, Outcome outcome, List<String> selectors, List<SelectorMatch> matches, List<String> values) {
        this.part = part;
        this.outcome = outcome;
        this.selectors = selectors;
        this.matching = matches.stream().map(SelectorMatch::selector).toList();
        this.texts = matches.stream()
                .flatMap(match -> match.texts().stream())
                .filter(text -> !text.isBlank())
                .toList();
        this.values = values;
    }

    /** Where the article's value comes from. */
    public enum Outcome {
        /** From what a selector of the profile finds. */
        SELECTED,
        /** The profile has selectors, but the value was found without them. */
        FELL_BACK,
        /** The profile has selectors, but there is no value at all: the page may have no such part. */
        NOT_FOUND,
        /** The profile has no selector; the value was found without. */
        UNAIDED,
        /** Neither selector nor value. */
        ABSENT
    }

    static ProfileFinding of(PublisherProfile profile, PagePart part, List<SelectorMatch> matches, Article article) {
        List<String> selectors = profile.selectors(part);
        List<SelectorMatch> picked = part == PagePart.REMOVE ? matches : picked(matches);
        List<String> values = part == PagePart.REMOVE ? texts(matches) : values(article, part);
        boolean used = !picked.isEmpty() && isUsed(part, texts(picked), values, article);
        return new ProfileFinding(
                part, outcome(!selectors.isEmpty(), used, !values.isEmpty()), selectors, picked, values);
    }

    private static Outcome outcome(boolean selectors, boolean used, boolean value) {
        if (!selectors) {
            return value ? Outcome.UNAIDED : Outcome.ABSENT;
        }
        if (!value) {
            return Outcome.NOT_FOUND;
        }
        return used ? Outcome.SELECTED : Outcome.FELL_BACK;
    }

    /** The first selector that finds text counts. */
    private static List<SelectorMatch> picked(List<SelectorMatch> matches) {
        return matches.stream()
                .filter(match -> match.texts().stream().anyMatch(text -> !text.isBlank()))
                .limit(1)
                .toList();
    }

    private static List<String> texts(List<SelectorMatch> matches) {
        return matches.stream()
                .flatMap(match -> match.texts().stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isUsed(PagePart part, List<String> texts, List<String> values, Article article) {
        return switch (part) {
            case BODY -> article.warnings().stream().noneMatch(w -> w.code() == WarningCode.PROFILE_MISMATCH);
            case REMOVE -> true;
            case DATE -> tells(texts, article.published().orElseThrow());
            case MODIFIED -> tells(texts, article.modified().orElseThrow());
            default -> shares(texts, values);
        };
    }

    /** Whether one of the texts holds the date as printed, or reads as the same day. */
    private static boolean tells(List<String> texts, NewsDate date) {
        String printed = date.text().map(ProfileFinding::letters).orElse("");
        return texts.stream()
                .anyMatch(text -> (!printed.isEmpty() && letters(text).contains(printed))
                        || NewsDateReader.standard()
                                .read(text)
                                .filter(read -> read.date().equals(date.date()))
                                .isPresent());
    }

    /** Whether one of the texts holds one of the values, or the other way round. */
    private static boolean shares(List<String> texts, List<String> values) {
        List<String> found = texts.stream().map(ProfileFinding::letters).toList();
        return values.stream()
                .map(ProfileFinding::letters)
                .anyMatch(value -> found.stream()
                        .anyMatch(text -> !text.isEmpty() && (text.contains(value) || value.contains(text))));
    }

    /** What is left of a text when spaces and signs make no difference. */
    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        PersianNormalizer.standard()
                .normalize(text)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static List<String> values(Article article, PagePart part) {
        return switch (part) {
            case TITLE -> article.titleText().stream().toList();
            case KICKER -> text(article.kicker());
            case SUBTITLE -> text(article.subtitle());
            case LEAD -> text(article.lead());
            case BODY -> body(article);
            case DATE -> article.published().map(ProfileFinding::iso).stream().toList();
            case MODIFIED ->
                article.modified().map(ProfileFinding::iso).stream().toList();
            case CODE -> article.newsCode().stream().toList();
            case SECTION -> article.section();
            case TAGS -> article.tags();
            case AUTHOR -> article.byline().stream().map(Passage::text).toList();
            case AGENCY -> article.agency().map(Outlet::name).stream().toList();
            case CAPTION -> captions(article);
            case RELATED -> article.related().stream().map(RelatedLink::title).toList();
            case REMOVE -> List.of();
        };
    }

    private static List<String> text(Optional<Passage> passage) {
        return passage.map(Passage::text).stream().toList();
    }

    /** Day, time and zone as far as they are known. */
    private static String iso(NewsDate date) {
        return date.date()
                + date.time().map(time -> " " + time).orElse("")
                + date.zone().map(zone -> " " + zone).orElse("");
    }

    private static List<String> captions(Article article) {
        return article.images().stream()
                .map(Image::caption)
                .flatMap(Optional::stream)
                .map(Passage::text)
                .toList();
    }

    private static List<String> body(Article article) {
        List<String> head = new ArrayList<>();
        Stream.of(article.kicker(), article.title(), article.subtitle(), article.lead())
                .forEach(passage -> head.addAll(text(passage)));
        return article.plainText().lines().filter(line -> !head.contains(line)).toList();
    }

    /** The part that this is about. */
    public PagePart part() {
        return part;
    }

    /** Where the value comes from. */
    public Outcome outcome() {
        return outcome;
    }

    /** The selectors that the profile and its family have for the part, in the order they are tried. */
    public List<String> selectors() {
        return selectors;
    }

    /** Those that count on this page: the first that finds text; for {@link PagePart#REMOVE} all that find something. */
    public List<String> matching() {
        return matching;
    }

    /** What they find, as it stands on the page. */
    public List<String> texts() {
        return texts;
    }

    /** What the article has: one value, or many for lists; for the body a paragraph each. */
    public List<String> values() {
        return values;
    }

    @Override
    public String toString() {
        return part.key() + ": " + outcome + " " + matching + " " + values;
    }
}
