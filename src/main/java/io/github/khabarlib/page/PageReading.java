package io.github.khabarlib.page;

import io.github.khabarlib.article.Image;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.article.Warning;
import io.github.khabarlib.article.WarningCode;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The way of one page through the steps: walk, pick, find the story, collect the fields, write the draft. */
final class PageReading {
    private final ProfileShelf shelf;
    private final @Nullable String url;
    private final ParseLimits limits;
    private final List<Warning> warnings;

    PageReading(ProfileShelf shelf, @Nullable String url, ParseLimits limits, List<Warning> warnings) {
        this.shelf = shelf;
        this.url = url;
        this.limits = limits;
        this.warnings = warnings;
    }

    Draft read(Document document) {
        PageScanner scanner = PageScanner.scan(document, limits, shelf.names());
        warnAbout(scanner);
        PageText page = scanner.page();
        HeadData head = scanner.head();
        JsonLd ld = JsonLd.read(head.jsonLd(), limits, scanner.marks(), warnings);
        TitleClues clues = TitleClues.of(head, ld);
        Picker picker = new Picker(document, page);
        Optional<CompiledProfile> profile = shelf.find(picker, head, url);
        Picks picks = profile.map(picker::pick).orElseGet(Picks::new);
        StoryReader reader = new StoryReader(page, picks, clues);
        Story story = reader.read();
        if (reader.mismatch()
                && profile.filter(known -> !known.selectors(PagePart.BODY).isEmpty())
                        .isPresent()) {
            warnings.add(Warning.of(
                    WarningCode.PROFILE_MISMATCH,
                    "The profile " + profile.map(known -> known.profile().id()).orElse("")
                            + " does not match the page; read without it.",
                    null));
        }
        return draft(
                profile.map(CompiledProfile::profile).orElse(null),
                new Findings(page, picks, story, head, ld, clues),
                scanner.marks());
    }

    private Draft draft(@Nullable PublisherProfile profile, Findings findings, MarkRuns marks) {
        PageText page = findings.page();
        Story story = findings.story();
        HeadData head = findings.head();
        Metadata metadata = new FieldReader(findings).metadata();
        boolean article = ArticleCheck.isArticle(page, story, head, findings.ld(), metadata);
        if (!article) {
            boolean empty = page.text().isBlank();
            warnings.add(Warning.of(
                    empty ? WarningCode.EMPTY_INPUT : WarningCode.NO_ARTICLE,
                    empty ? "There is no visible text." : "The page holds no article.",
                    null));
        }
        DraftWriter writer = new DraftWriter(page, story, marks);
        List<Image> images = article ? writer.images() : List.of();
        if (marks.cut()) {
            warnings.add(marks.warning());
        }
        return Draft.builder()
                .sourceText(page.text())
                .blocks(writer.blocks(article))
                .html(true)
                .article(article)
                .url(url)
                .canonicalUrl(nullIfEmpty(head.canonical()))
                .publisher(publisher(profile, findings))
                .zone(profile == null ? null : profile.zone().orElse(null))
                .profiled(profile != null && !profile.hosts().isEmpty())
                .language(nullIfEmpty(head.language()))
                .metadata(metadata)
                .images(images)
                .related(article ? new RelatedReader(page, story).read() : List.of())
                .warnings(warnings)
                .build();
    }

    /** Whose page it is: as the profile says, else as the page calls its site. */
    private static @Nullable Outlet publisher(@Nullable PublisherProfile profile, Findings findings) {
        return profile != null && !profile.hosts().isEmpty()
                ? profile.outlet()
                : SiteNames.find(findings).orElse(null);
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    private void warnAbout(PageScanner scanner) {
        if (scanner.nodesExceeded()) {
            warnings.add(Warning.of(
                    WarningCode.LIMIT_NODES, "The page has more nodes than the limit; reading stopped there.", null));
        }
        if (scanner.textExceeded()) {
            warnings.add(
                    Warning.of(WarningCode.LIMIT_TEXT, "The visible text is longer than the limit and was cut.", null));
        }
        if (scanner.depthExceeded()) {
            warnings.add(Warning.of(WarningCode.LIMIT_DEPTH, "The page nests deeper than the limit.", null));
        }
    }
}
