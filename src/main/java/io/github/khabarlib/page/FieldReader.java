package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects candidates for the fields beside the body: from the profile's picks, the visible page, the metadata. */
final class FieldReader {
    private static final int MOST_TAGS = 40;
    private static final int LONGEST_TAG = 80;

    private final PageText page;
    private final Picks picks;
    private final Story story;
    private final HeadData head;
    private final JsonLd ld;
    private final TitleClues clues;
    private final Labels labels = Labels.standard();
    private final Map<Metadata.Field, List<MetadataCandidate>> found = new EnumMap<>(Metadata.Field.class);

    FieldReader(PageText page, Picks picks, Story story, HeadData head, JsonLd ld, TitleClues clues) {
        this.page = page;
        this.picks = picks;
        this.story = story;
        this.head = head;
        this.ld = ld;
        this.clues = clues;
    }

    Metadata metadata() {
        clues.raw().forEach(title -> add(Metadata.Field.TITLE, title, DateEvidence.META, null));
        add(Metadata.Field.LEAD, ld.text("description"), DateEvidence.JSON_LD, null);
        add(Metadata.Field.LEAD, head.first("og:description", "description"), DateEvidence.META, null);
        dates();
        authors();
        code();
        sections();
        tags();
        agency();
        return Metadata.of(found);
    }

    private void add(Metadata.Field field, String value, DateEvidence evidence, @Nullable Span span) {
        String text = value.strip();
        if (!text.isEmpty()) {
            found.computeIfAbsent(field, f -> new ArrayList<>()).add(MetadataCandidate.of(text, evidence, span));
        }
    }

    private void addBox(Metadata.Field field, Box box, DateEvidence evidence) {
        Span span = trimmed(box);
        if (!span.isEmpty()) {
            add(field, span.of(page.text()), evidence, span);
        }
    }

    private Span trimmed(Box box) {
        int start = box.start;
        int end = Math.min(box.end, page.text().length());
        while (start < end && Characters.blank(page.text().charAt(start))) {
            start++;
        }
        while (end > start && Characters.blank(page.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, Math.max(start, end));
    }

    // ---- dates

    private void dates() {
        for (Box box : picks.of(PagePart.DATE)) {
            machineDate(Metadata.Field.PUBLISHED, box);
            addBox(Metadata.Field.PUBLISHED, box, DateEvidence.PROFILE);
        }
        visibleDates();
        add(Metadata.Field.PUBLISHED, ld.text("datePublished", "dateCreated"), DateEvidence.JSON_LD, null);
        add(Metadata.Field.MODIFIED, ld.text("dateModified"), DateEvidence.JSON_LD, null);
        metaDates(
                Metadata.Field.PUBLISHED,
                "article:published_time",
                "datepublished",
                "dcterms.created",
                "dc.date.issued",
                "dc.date",
                "publishdate",
                "pubdate",
                "article:published",
                "nastooh:publishdate");
        metaDates(
                Metadata.Field.MODIFIED,
                "article:modified_time",
                "datemodified",
                "og:updated_time",
                "article:modified",
                "dcterms.modified");
    }

    private void metaDates(Metadata.Field field, String... names) {
        for (String name : names) {
            head.all(name).forEach(value -> add(field, value, DateEvidence.META, null));
        }
    }

    private void machineDate(Metadata.Field field, Box box) {
        String value = box.element.hasAttr("datetime") ? box.element.attr("datetime") : "";
        add(field, value, DateEvidence.META, null);
    }

    /** Dates that stand between the lines above the headline and the end of the body. */
    private void visibleDates() {
        Headline headline = story.headline();
        if (headline == null) {
            return;
        }
        int from = Math.max(0, headline.first() - 25);
        int end = Math.min(page.lines().size(), headline.end() + 40);
        for (int i = headline.end(); i < end; i++) {
            visibleDate(page.lines().get(i));
        }
        for (int i = headline.first() - 1; i >= from; i--) {
            visibleDate(page.lines().get(i));
        }
    }

    private void visibleDate(Line line) {
        if (line.letters < 4 || line.letters > 80 || !dated(line)) {
            return;
        }
        String text = page.of(line);
        boolean modified = labels.start(text).filter(h -> h == Hint.DATE).isPresent() && text.contains("ویرایش");
        Metadata.Field field = modified ? Metadata.Field.MODIFIED : Metadata.Field.PUBLISHED;
        for (Box at = line.leaf; at != null && at.endLine - at.firstLine <= 2; at = at.parent) {
            machineDate(field, at);
        }
        add(field, text, DateEvidence.TEXT, line.span());
    }

    private boolean dated(Line line) {
        Hint region = line.leaf.region;
        if (region == Hint.RELATED
                || region == Hint.COMMENT
                || region == Hint.NAVIGATION
                || region == Hint.POPULAR
                || region == Hint.READ_MORE
                || region == Hint.SIDEBAR
                || region == Hint.FOOTER) {
            return false;
        }
        String text = page.of(line);
        long digits = text.chars().filter(Character::isDigit).count();
        return digits >= 3 && (region == Hint.DATE || (digits >= 5 && line.letters - digits < 40));
    }

    // ---- authors, code, agency

    private void authors() {
        picks.of(PagePart.AUTHOR).forEach(box -> addBox(Metadata.Field.AUTHOR, box, DateEvidence.PROFILE));
        if (picks.of(PagePart.AUTHOR).isEmpty()) {
            visibleAuthors();
        }
        ld.texts("author", "creator").forEach(name -> add(Metadata.Field.AUTHOR, name, DateEvidence.JSON_LD, null));
        head.all("author", "article:author", "dc.creator")
                .forEach(name -> add(Metadata.Field.AUTHOR, name, DateEvidence.META, null));
    }

    private void visibleAuthors() {
        for (Box box : page.boxes()) {
            boolean named =
                    box.element.attr("rel").equals("author") || (box.hints(Hint.BYLINE) && box.region == Hint.BYLINE);
            if (named && near(box) && box.end - box.start < LONGEST_TAG) {
                addBox(Metadata.Field.AUTHOR, box, DateEvidence.TEXT);
                return;
            }
        }
    }

    private boolean near(Box box) {
        Headline headline = story.headline();
        return headline != null && box.firstLine > headline.first() - 15 && box.firstLine < bodyEnd() + 15;
    }

    private int bodyEnd() {
        return story.body().isEmpty()
                ? headlineEnd()
                : story.body().get(story.body().size() - 1).endLine;
    }

    private int headlineEnd() {
        Headline headline = story.headline();
        return headline == null ? 0 : headline.end();
    }

    private void code() {
        for (Box box : picks.of(PagePart.CODE)) {
            addNumber(page.of(box), box.start, DateEvidence.PROFILE);
        }
        int end = Math.min(page.lines().size(), bodyEnd() + 40);
        for (Line line : page.lines().subList(0, Math.max(end, 0))) {
            if (line.letters < 160 && line.leaf.region != Hint.COMMENT) {
                codeIn(line);
            }
        }
        add(
                Metadata.Field.NEWS_CODE,
                head.first("nastooh:code", "newscode", "news_id", "newsid"),
                DateEvidence.META,
                null);
    }

    /** The number after a label that says so, in its line or alone in the next. */
    private void codeIn(Line line) {
        String text = page.of(line);
        int after = CodeLabels.endOfLabel(text);
        if (after < 0 || addNumber(text.substring(after), line.start + after, DateEvidence.TEXT)) {
            return;
        }
        if (after >= text.length() - 2 && line.index + 1 < page.lines().size()) {
            Line next = page.lines().get(line.index + 1);
            addNumber(page.of(next), next.start, DateEvidence.TEXT);
        }
    }

    private boolean addNumber(String text, int offset, DateEvidence evidence) {
        int start = 0;
        while (start < text.length() && start < 6 && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        if (end - start < 3) {
            return false;
        }
        add(Metadata.Field.NEWS_CODE, text.substring(start, end), evidence, new Span(offset + start, offset + end));
        return true;
    }

    private void agency() {
        picks.of(PagePart.AGENCY).forEach(box -> addBox(Metadata.Field.AGENCY, box, DateEvidence.PROFILE));
    }

    // ---- sections and tags

    private void sections() {
        List<Box> boxes = new ArrayList<>();
        for (Box box : picks.of(PagePart.SECTION)) {
            boxes.addAll(linksOrSelf(box));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(pathLinks(Hint.BREADCRUMB));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(pathLinks(Hint.CATEGORY));
        }
        boxes.removeIf(this::isHomeOrTitle);
        for (Box box : distinct(boxes).values()) {
            addBox(Metadata.Field.SECTION, box, DateEvidence.TEXT);
        }
        ld.texts("articleSection").forEach(text -> add(Metadata.Field.SECTION, text, DateEvidence.JSON_LD, null));
        head.all("article:section").forEach(text -> add(Metadata.Field.SECTION, text, DateEvidence.META, null));
    }

    private List<Box> pathLinks(Hint hint) {
        Headline headline = story.headline();
        for (Box box : page.boxes()) {
            boolean above = headline == null || box.firstLine <= headline.end() + 10;
            if (box.hints(hint) && box.region == hint && above && box.endLine - box.firstLine < 20) {
                List<Box> links = linksOrSelf(box);
                if (!links.isEmpty()) {
                    return links;
                }
            }
        }
        return List.of();
    }

    private List<Box> linksOrSelf(Box box) {
        List<Box> links = links(box);
        return links.isEmpty() && box.end - box.start < LONGEST_TAG ? List.of(box) : links;
    }

    private List<Box> links(Box box) {
        List<Box> links = new ArrayList<>();
        for (int i = box.index; i < box.after; i++) {
            Box inner = page.boxes().get(i);
            if (inner.is("a") && !page.of(inner).isEmpty()) {
                links.add(inner);
            }
        }
        return links;
    }

    private boolean isHomeOrTitle(Box box) {
        String folded = Characters.fold(page.of(box));
        return folded.isEmpty()
                || HomeNames.isHome(folded)
                || clues.fit(folded) == 3
                || folded.equals(Characters.fold(head.first("og:site_name")));
    }

    private Map<String, Box> distinct(List<Box> boxes) {
        Map<String, Box> distinct = new LinkedHashMap<>();
        boxes.forEach(box -> distinct.putIfAbsent(Characters.fold(page.of(box)), box));
        distinct.remove("");
        return distinct;
    }

    private void tags() {
        List<Box> boxes = new ArrayList<>();
        for (Box box : picks.of(PagePart.TAGS)) {
            boxes.addAll(linksOrSelf(box));
        }
        if (boxes.isEmpty()) {
            boxes.addAll(tagLinks());
        }
        distinct(boxes).values().stream().limit(MOST_TAGS).forEach(this::addTag);
        if (boxes.isEmpty()) {
            metaTags();
        }
    }

    private void addTag(Box box) {
        Span span = trimmed(box);
        int start = span.start();
        while (start < span.end() && "#＃ ".indexOf(page.text().charAt(start)) >= 0) {
            start++;
        }
        Span tag = new Span(start, span.end());
        if (!tag.isEmpty() && tag.length() <= LONGEST_TAG) {
            add(Metadata.Field.TAG, tag.of(page.text()), DateEvidence.TEXT, tag);
        }
    }

    /** Links of the first region of tags below the headline. */
    private List<Box> tagLinks() {
        for (Box box : page.boxes()) {
            boolean root = box.region == Hint.TAGS && (box.parent == null || box.parent.region != Hint.TAGS);
            if (root && box.firstLine >= headlineEnd() && box.endLine - box.firstLine < 60) {
                List<Box> links = links(box);
                if (!links.isEmpty()) {
                    return links;
                }
            }
        }
        return List.of();
    }

    private void metaTags() {
        List<String> values = new ArrayList<>(head.all("article:tag"));
        if (values.isEmpty()) {
            values.addAll(ld.texts("keywords"));
        }
        if (values.isEmpty()) {
            values.addAll(head.all("keywords", "news_keywords"));
        }
        for (String value : values) {
            for (String tag : value.split("[,،;؛]", -1)) {
                String folded = Characters.fold(tag);
                if (!folded.isEmpty() && clues.fit(folded) == 0) {
                    add(Metadata.Field.TAG, tag, DateEvidence.META, null);
                }
            }
        }
    }

    // ---- links to other articles

    /** Articles that the page offers beside this one, as far as they belong to it and not to the site. */
    List<RelatedLink> related() {
        Map<String, RelatedLink> links = new LinkedHashMap<>();
        for (Box box : page.boxes()) {
            if (offers(box)) {
                String title = page.of(box);
                links.putIfAbsent(
                        Characters.fold(title), RelatedLink.of(title.replace('\n', ' '), address(box.element)));
            }
        }
        return List.copyOf(links.values());
    }

    private boolean offers(Box box) {
        if (!box.is("a")
                || box.firstLine < headlineEnd()
                || box.firstLine >= page.lines().size()) {
            return false;
        }
        String title = page.of(box);
        boolean inRegion = box.region == Hint.RELATED || box.region == Hint.READ_MORE;
        boolean inBody = story.roles()
                .of(box.firstLine)
                .filter(role -> role.removed() == io.github.khabarlib.article.RemovedType.READ_MORE)
                .isPresent();
        return (inRegion || inBody) && Characters.fold(title).length() >= 10;
    }

    static @Nullable String address(Element element) {
        String absolute = element.absUrl("href");
        String address = absolute.isEmpty() ? element.attr("href").strip() : absolute;
        return address.isEmpty() ? null : address;
    }
}
