package io.github.khabarlib.page;

import io.github.khabarlib.article.DateEvidence;
import io.github.khabarlib.article.RelatedLink;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.publisher.PagePart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Collects candidates for the fields beside the body: from the profile's picks, the visible page, the metadata. */
final class FieldReader {
    private static final int MOST_TAGS = 40;
    private static final int LONGEST_TAG = 80;
    private static final int LONGEST_DATE = 60;
    private static final Set<Hint> ELSEWHERE = Set.of(
            Hint.RELATED, Hint.COMMENT, Hint.NAVIGATION, Hint.POPULAR, Hint.READ_MORE, Hint.SIDEBAR, Hint.FOOTER);
    private static final int LONGEST_PATH = 6;
    private static final int LONGEST_HOME = 24;
    private static final int SHORTEST_TITLE = 10;

    private final PageText page;
    private final Picks picks;
    private final Story story;
    private final HeadData head;
    private final JsonLd ld;
    private final TitleClues clues;
    private final String origin;
    private final Labels labels = Labels.standard();
    private final Plugs plugs = Plugs.standard();
    private final Map<Metadata.Field, List<MetadataCandidate>> found = new EnumMap<>(Metadata.Field.class);

    FieldReader(PageText page, Picks picks, Story story, HeadData head, JsonLd ld, TitleClues clues) {
        this.page = page;
        this.picks = picks;
        this.story = story;
        this.head = head;
        this.ld = ld;
        this.clues = clues;
        this.origin = page.boxes().isEmpty()
                ? ""
                : originOf(page.boxes().get(0).element.baseUri());
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
        Span span = page.spanOf(box);
        if (!span.isEmpty()) {
            add(field, span.of(page.text()), evidence, span);
        }
    }

    // ---- dates

    private void dates() {
        for (Box box : picks.of(PagePart.DATE)) {
            if (isElsewhere(box.region)) {
                continue;
            }
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
        for (Box box : page.boxes()) {
            if (box.hints(Hint.DATE) && box.firstLine >= from && box.firstLine < end) {
                dateInLine(box);
            }
        }
    }

    /** A date that stands among other facts in a line too long to be a date as a whole. */
    private void dateInLine(Box box) {
        String text = page.of(box);
        boolean part = box.endLine - box.firstLine == 1
                && page.lines().get(box.firstLine).length() > text.length();
        if (part && text.length() <= LONGEST_DATE && Characters.digits(text) >= 5 && !isElsewhere(box.region)) {
            addBox(Metadata.Field.PUBLISHED, box, DateEvidence.TEXT);
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

    /** Whether what stands in such a region tells nothing of the article. */
    private static boolean isElsewhere(@Nullable Hint region) {
        return region != null && ELSEWHERE.contains(region);
    }

    private boolean dated(Line line) {
        Hint region = line.leaf.region;
        if (isElsewhere(region)) {
            return false;
        }
        String text = page.of(line);
        int digits = Characters.digits(text);
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
            boolean named = (box.is("a") && box.element.attr("rel").equals("author"))
                    || (box.hints(Hint.BYLINE) && box.region == Hint.BYLINE);
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
        Headline headline = story.headline();
        int from = headline == null ? 0 : Math.max(0, headline.first() - 40);
        int end = Math.min(page.lines().size(), bodyEnd() + 40);
        for (int i = from; i < end; i++) {
            Line line = page.lines().get(i);
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
        addFirst(boxes, this::namedPath);
        addFirst(boxes, this::pathFromHome);
        addFirst(boxes, this::labelledPath);
        boxes.removeIf(this::isHomeOrTitle);
        for (Box box : distinct(boxes).values()) {
            addBox(Metadata.Field.SECTION, box, DateEvidence.TEXT);
        }
        ld.texts("articleSection").forEach(text -> add(Metadata.Field.SECTION, text, DateEvidence.JSON_LD, null));
        for (String path : head.all("article:section")) {
            for (String step : path.split("[>،,»/]", -1)) {
                add(Metadata.Field.SECTION, step, DateEvidence.META, null);
            }
        }
    }

    private void addFirst(List<Box> boxes, Supplier<List<Box>> source) {
        boxes.removeIf(this::isHomeOrTitle);
        if (boxes.isEmpty()) {
            boxes.addAll(source.get());
        }
    }

    private List<Box> namedPath() {
        List<Box> path = pathLinks(Hint.BREADCRUMB);
        return path.isEmpty() ? pathLinks(Hint.CATEGORY) : path;
    }

    private List<Box> pathLinks(Hint hint) {
        for (Box box : page.boxes()) {
            if (box.hints(hint) && besideHeadline(box) && box.endLine - box.firstLine < 20) {
                List<Box> links = new ArrayList<>(linksOrSelf(box));
                links.removeIf(this::isHomeOrTitle);
                if (!links.isEmpty() && links.size() <= LONGEST_PATH) {
                    return links;
                }
            }
        }
        return List.of();
    }

    private boolean besideHeadline(Box box) {
        Headline headline = story.headline();
        return headline != null
                && box.endLine > box.firstLine
                && box.firstLine <= headline.end() + 10
                && (box.hints(Hint.BREADCRUMB) || box.region != Hint.NAVIGATION)
                && box.region != Hint.SIDEBAR
                && box.region != Hint.POPULAR
                && box.region != Hint.RELATED
                && box.region != Hint.FOOTER;
    }

    /** The links beside one that leads home. */
    private List<Box> pathFromHome() {
        for (Box box : page.boxes()) {
            if (box.is("a")
                    && box.end - box.start <= LONGEST_HOME
                    && besideHeadline(box)
                    && HomeNames.isHome(Characters.fold(page.of(box)))) {
                List<Box> links = linksAround(box);
                if (links.size() > 1 && links.size() <= LONGEST_PATH) {
                    return links;
                }
            }
        }
        return List.of();
    }

    private List<Box> linksAround(Box link) {
        for (Box at = link.parent; at != null && at.endLine - at.firstLine < 12; at = at.parent) {
            List<Box> links = links(at);
            if (links.size() > 1) {
                return links;
            }
        }
        return List.of();
    }

    /** The links of a line such as «section: …» near the headline. */
    private List<Box> labelledPath() {
        Headline headline = story.headline();
        if (headline == null) {
            return List.of();
        }
        int end = Math.min(page.lines().size(), headline.end() + 15);
        for (int i = Math.max(0, headline.first() - 15); i < end; i++) {
            Line line = page.lines().get(i);
            if (line.linkLetters > 0
                    && labels.start(page.of(line))
                            .filter(h -> h == Hint.CATEGORY)
                            .isPresent()) {
                return links(line.leaf);
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
                || leadsHome(box.element.attr("href"))
                || HomeNames.isHome(folded)
                || clues.fit(folded) == 3
                || folded.equals(Characters.fold(head.first("og:site_name")));
    }

    /** Whether an address is that of a front page: nothing stands behind the host. */
    private static boolean leadsHome(String href) {
        int host = href.indexOf("://");
        int path = host < 0 ? 0 : indexOfPath(href, host + 3);
        String rest = href.substring(path);
        return rest.equals("/") || (host >= 0 && rest.isEmpty());
    }

    private static int indexOfPath(String href, int from) {
        int slash = href.indexOf('/', from);
        return slash < 0 ? href.length() : slash;
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
        if (boxes.isEmpty()) {
            boxes.addAll(signedLinks());
        }
        distinct(boxes).values().stream().limit(MOST_TAGS).forEach(this::addTag);
    }

    private void addTag(Box box) {
        Span span = page.spanOf(box);
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

    /** Links right below the body whose text begins with the sign of a tag. */
    private List<Box> signedLinks() {
        List<Box> links = new ArrayList<>();
        for (Box box : page.boxes()) {
            boolean below = box.firstLine >= headlineEnd() && box.firstLine < bodyEnd() + 15;
            if (below
                    && box.is("a")
                    && page.text().startsWith("#", page.spanOf(box).start())) {
                links.add(box);
            }
        }
        return links;
    }

    // ---- links to other articles

    /** Articles that the page offers beside this one, as far as they belong to it and not to the site. */
    List<RelatedLink> related() {
        Map<String, RelatedLink> links = new LinkedHashMap<>();
        for (Box box : page.boxes()) {
            if (offers(box) || isUnlinkedOffer(box)) {
                String title = titleOf(box.is("a") ? box : lastInner(box));
                if (isTitle(title)) {
                    links.putIfAbsent(Characters.fold(title), RelatedLink.of(title, address(box.element)));
                }
            }
        }
        return List.copyOf(links.values());
    }

    /** The first line of a link that is no label, without a label before it. */
    private String titleOf(Box link) {
        for (String line : page.of(link).split("\n", -1)) {
            if (isTitle(line)) {
                int colon = line.indexOf(':');
                boolean labelled =
                        colon > 0 && labels.whole(line.substring(0, colon)).isPresent();
                return labelled ? line.substring(colon + 1).strip() : line;
            }
        }
        return "";
    }

    private boolean isTitle(String text) {
        return Characters.fold(text).length() >= SHORTEST_TITLE
                && labels.whole(text).isEmpty()
                && !plugs.matches(text);
    }

    /** The box that holds the last words of {@code box}. */
    private Box lastInner(Box box) {
        Box last = page.boxes().get(box.after - 1);
        return last.end > last.start ? last : box;
    }

    /** A box inside the story that offers an article without a link to it. */
    private boolean isUnlinkedOffer(Box box) {
        boolean root = box.region == Hint.READ_MORE && !box.parentIn(Hint.READ_MORE);
        return root
                && box.firstLine >= headlineEnd()
                && box.endLine - box.firstLine <= 3
                && links(box).isEmpty();
    }

    private boolean offers(Box box) {
        if (!box.is("a")
                || box.firstLine < headlineEnd()
                || box.firstLine >= page.lines().size()) {
            return false;
        }
        boolean inRegion = box.region == Hint.RELATED || box.region == Hint.READ_MORE;
        boolean inBody = story.roles()
                .of(box.firstLine)
                .filter(role -> role.removed() == RemovedType.READ_MORE)
                .isPresent();
        return inRegion || inBody;
    }

    /** The address a link leads to, absolute where that of the page is known. */
    private @Nullable String address(Element element) {
        String href = element.attr("href").strip();
        if (href.startsWith("http")) {
            return href;
        }
        if (href.startsWith("/") && !href.startsWith("//") && !origin.isEmpty()) {
            return origin + href;
        }
        String absolute = element.absUrl("href");
        String address = absolute.isEmpty() ? href : absolute;
        return address.isEmpty() ? null : address;
    }

    /** Scheme and host of an address; empty where it has none. */
    private static String originOf(String address) {
        int host = address.indexOf("://");
        return host < 0 ? "" : address.substring(0, indexOfPath(address, host + 3));
    }
}
