package io.github.khabarlib.page;

import io.github.khabarlib.data.Resources;
import io.github.khabarlib.publisher.Outlets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Tells articles from front pages, lists and forms, by what speaks for one and what against. */
final class ArticleCheck {
    private static final int SHORTEST_BODY = 60;
    private static final int PARAGRAPH = 50;
    private static final int SENTENCE = 30;
    private static final int FEWEST_SENTENCES = 3;
    private static final int FEWEST_CARDS = 3;
    private static final double MOST_IN_CARDS = 0.6;
    private static final double ENOUGH = 1.3;
    /** Where a profile's selectors hold both for headline and body, little may speak against an article. */
    private static final double ENOUGH_PICKED = -2;

    private static final double MOST_OF_PAGE = 0.7;
    private static final int LONGEST_SERVICE = 40;
    private static final Pattern TITLE_PARTS = Pattern.compile("[|–—:؛]| - ");
    private static final Set<String> LISTS = Set.of("tag", "tags", "hashtag", "keyword", "keywords", "search");
    private static final Set<String> SERVICE_PAGES =
            Set.copyOf(Resources.lines(ArticleCheck.class, "service-pages.txt").stream()
                    .map(Characters::fold)
                    .toList());

    private static final Set<String> FAULTS = Set.copyOf(Resources.lines(ArticleCheck.class, "fault-pages.txt").stream()
            .map(Characters::fold)
            .toList());

    private static final Set<String> LIST_PAGES =
            Set.copyOf(Resources.lines(ArticleCheck.class, "list-pages.txt").stream()
                    .map(Characters::fold)
                    .toList());

    private final Story story;
    private final HeadData head;
    private final JsonLd ld;
    private final Metadata metadata;
    private final PageText page;
    /** Letters of the whole page, and of the story. */
    private int all;

    private int letters;
    private int paragraphs;
    /** Letters of the lines that end a sentence. */
    private int ended;

    /** Paragraphs that end a sentence and stand in no card. */
    private int sentences;

    private int cards;
    private int cardLetters;

    private ArticleCheck(PageText page, Story story, HeadData head, JsonLd ld, Metadata metadata) {
        this.page = page;
        this.story = story;
        this.head = head;
        this.ld = ld;
        this.metadata = metadata;
        page.lines().forEach(this::count);
    }

    static boolean isArticle(PageText page, Story story, HeadData head, JsonLd ld, Metadata metadata) {
        ArticleCheck check = new ArticleCheck(page, story, head, ld, metadata);
        boolean enough = check.weight() >= (story.fitsProfile() ? ENOUGH_PICKED : ENOUGH);
        return check.letters >= SHORTEST_BODY && check.paragraphs > 0 && enough;
    }

    private void count(Line line) {
        all += line.letters;
        BlockRole role = story.roles().of(line.index).map(LineRole::role).orElse(BlockRole.REMOVED);
        if (role == BlockRole.PARAGRAPH
                || role == BlockRole.QUOTE
                || role == BlockRole.LIST_ITEM
                || role == BlockRole.LEAD) {
            boolean ends =
                    line.letters > 0 && Characters.sentenceEnd(page.text().charAt(line.end - 1));
            boolean card = Teasers.isCardText(page, line);
            letters += line.letters;
            ended += ends ? line.letters : 0;
            paragraphs += line.letters > PARAGRAPH ? 1 : 0;
            sentences += ends && !card && line.letters > SENTENCE ? 1 : 0;
            cards += card ? 1 : 0;
            cardLetters += card ? line.letters : 0;
        }
    }

    private double weight() {
        double weight = headline() + dated() + length() + (mostlyStory() ? 3 : 0);
        weight += ld.present() ? 2 : 0;
        weight += story.picked() ? 1.5 : 0;
        weight += head.first("og:type").startsWith("article") ? 1 : 0;
        weight += metadata.of(Metadata.Field.NEWS_CODE).isEmpty() ? 0 : 1;
        weight += sentences >= FEWEST_SENTENCES ? 1.5 : 0;
        weight -= isOfCards() ? 5 : 0;
        return weight - (isServicePage() ? 6 : 0) - (isListAddress() ? 6 : 0) - (isFrontPage() ? 2 : 0);
    }

    /** Whether what was found is a list of other articles: a headline and a paragraph of each. */
    private boolean isOfCards() {
        return (cards >= FEWEST_CARDS && cardLetters > letters * MOST_IN_CARDS) || isOneOfMany();
    }

    /** Whether the headline is one of many of its kind, each linked with its article, and nothing calls it that of this page. */
    private boolean isOneOfMany() {
        Headline headline = story.headline();
        if (headline == null || page.lines().get(headline.first()).linkShare() <= 0.5) {
            return false;
        }
        Box own = headline.box();
        return leadsHome(own)
                ? isMany(box -> box.headingLevel() > 1)
                : headline.fit() < 2
                        && isMany(box ->
                                box.is(own.name()) && box.markup.classes().equals(own.markup.classes()));
    }

    /** Whether the name of the site, linked with its front page, stands where a headline should. */
    private boolean leadsHome(Box headline) {
        return page.boxes().subList(headline.index, headline.after).stream()
                .anyMatch(box -> box.is("a") && Addresses.leadHome(box.element.attr("href")));
    }

    private boolean isMany(Predicate<Box> headline) {
        return page.boxes().stream()
                        .filter(box -> box.endLine > box.firstLine
                                && page.lines().get(box.firstLine).linkShare() > 0.5
                                && headline.test(box))
                        .count()
                >= FEWEST_CARDS;
    }

    /** A page with little beside its headline and prose is an article, even if nothing else tells of one. */
    private boolean mostlyStory() {
        return story.headline() != null && letters > all * MOST_OF_PAGE && ended * 2 > letters && !isFrontPage();
    }

    private double headline() {
        Headline headline = story.headline();
        if (headline == null || isSiteName(headline)) {
            return -1;
        }
        Line line = page.lines().get(headline.first());
        return fit(headline, line) + (line.letters >= 25 ? 1 : line.letters < 12 ? -1 : 0);
    }

    /** A headline opens the document's title; what stands at its end may be the site's own name. */
    private double fit(Headline headline, Line line) {
        boolean opens = Characters.fold(head.title()).startsWith(page.folded(line));
        return switch (headline.fit()) {
            case 3 -> opens ? 3 : 1.5;
            case 2 -> opens ? 1.5 : 1;
            default -> line.linkShare() > 0.5 ? -3 : 0;
        };
    }

    private double dated() {
        List<MetadataCandidate> dates = metadata.of(Metadata.Field.PUBLISHED);
        boolean hidden = dates.stream().anyMatch(date -> date.span().isEmpty());
        boolean visible = dates.stream().anyMatch(date -> date.span().isPresent() && DateReader.isDate(date.value()));
        if (!hidden && !visible && !ld.present()) {
            return metadata.of(Metadata.Field.NEWS_CODE).isEmpty() ? -1.5 : 0;
        }
        return (hidden ? 1.5 : 0) + (visible ? 1 : 0);
    }

    private double length() {
        return (letters >= 600 ? 1 : 0) + (letters >= 1500 ? 1 : 0) + (paragraphs >= 5 ? 1 : 0);
    }

    /** Whether the page gives the front page as its address, as some sites wrongly do for all of theirs. */
    private boolean isFrontPage() {
        String[] steps = head.canonical().split("/", -1);
        return steps.length == 3 || (steps.length == 4 && steps[3].isEmpty());
    }

    /** Whether the page gives as its address that of all articles with a tag. */
    private boolean isListAddress() {
        String[] steps = head.canonical().split("/", -1);
        int last = steps.length - (head.canonical().endsWith("/") ? 2 : 1);
        return last > 3 && LISTS.contains(steps[last - 1].toLowerCase(Locale.ROOT));
    }

    private boolean isServicePage() {
        Headline headline = story.headline();
        String title = headline == null ? head.title() : page.of(page.lines().get(headline.first()));
        return SERVICE_PAGES.contains(Characters.fold(title))
                || opensAsService(title)
                || opensAsList(title)
                || isFault();
    }

    /** Whether a title says before its colon, or a quotation mark, that articles are listed. */
    private static boolean opensAsList(String title) {
        int edge = 0;
        while (edge < title.length() && ":«\"“|".indexOf(title.charAt(edge)) < 0) {
            edge++;
        }
        return edge < title.length() && LIST_PAGES.contains(Characters.fold(title.substring(0, edge)));
    }

    /** Whether the document's title, without the name of the site, says that there is no such page. */
    private boolean isFault() {
        for (String part : TITLE_PARTS.split(head.title(), -1)) {
            if (FAULTS.contains(Characters.fold(part))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a short title opens with the name of a page on the site itself, such as «about us and our work». */
    private static boolean opensAsService(String title) {
        if (title.length() > LONGEST_SERVICE) {
            return false;
        }
        for (int space = title.indexOf(' '); space >= 0; space = title.indexOf(' ', space + 1)) {
            String opening = title.substring(0, space);
            if ((opening.endsWith(" ما") || opening.endsWith(" us"))
                    && SERVICE_PAGES.contains(Characters.fold(opening))) {
                return true;
            }
        }
        return false;
    }

    /** The name of an outlet is that of the site, no headline. */
    private boolean isSiteName(Headline headline) {
        return Outlets.standard()
                .find(page.of(page.lines().get(headline.first())))
                .isPresent();
    }
}
