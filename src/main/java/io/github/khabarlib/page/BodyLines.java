package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.publisher.Outlets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the lines of the story from those that stand among them: boxes, captions, labels, plugs, end marks. */
final class BodyLines {
    private static final int SHORT = 60;
    private static final int CAPTION = 500;
    private static final int HEADING = 90;
    private static final int CREDIT = 45;
    private static final int TAIL = 100;
    private static final int LONGEST_FACT = 40;
    private static final int MOST_FACTS = 120;
    private static final int FEWEST_FACTS = 2;
    private static final Set<Hint> FACTS = EnumSet.of(
            Hint.VIEWS, Hint.DATE, Hint.CODE, Hint.CATEGORY, Hint.BYLINE, Hint.SHARE, Hint.TOOLS, Hint.COMMENT);
    private static final int NAME = 30;
    private static final int MOST_BOXES = 40;
    private static final Set<Hint> LABELS_OUT = EnumSet.of(
            Hint.END,
            Hint.READ_MORE,
            Hint.RELATED,
            Hint.POPULAR,
            Hint.TAGS,
            Hint.SHARE,
            Hint.SHORTLINK,
            Hint.VIEWS,
            Hint.CODE,
            Hint.AD,
            Hint.COMMENT,
            Hint.COPYRIGHT,
            Hint.CAPTION,
            Hint.TOOLS,
            Hint.SOURCE,
            Hint.BYLINE,
            Hint.DATE,
            Hint.FORM);

    private final PageText page;
    private final Roles roles;
    private final Labels labels = Labels.standard();
    private final Plugs plugs = Plugs.standard();
    private final Tables tables;
    private final Insets insets;
    private final List<Line> story = new ArrayList<>();

    BodyLines(PageText page, Roles roles) {
        this.page = page;
        this.tables = new Tables(page);
        this.insets = new Insets(page);
        this.roles = roles;
    }

    /** Gives a role to each line of {@code body} that has none yet, from line {@code from} on. */
    void assign(List<Box> body, int from) {
        for (Box box : body) {
            for (int i = Math.max(from, box.firstLine); i < box.endLine; i++) {
                if (roles.free(i)) {
                    take(page.lines().get(i));
                }
            }
        }
        new StoryCutter(page, roles, insets).cut(story);
        cutTail();
        new StoryTail(page, roles).cut(story);
        cutTail();
        for (int i = 0; i < story.size(); i++) {
            roles.give(story.get(i).index, storyRole(i));
        }
    }

    private void take(Line line) {
        LineRole out = out(line);
        if (out == null) {
            story.add(line);
        } else {
            roles.give(line.index, out);
        }
    }

    private @Nullable LineRole out(Line line) {
        Hint region = line.leaf.region;
        if (region == Hint.CAPTION) {
            return line.letters < CAPTION ? LineRole.of(BlockRole.FIGURE) : null;
        }
        if (region != null) {
            return LineRole.removed(region.removedType());
        }
        if (line.letters == 0) {
            return LineRole.removed(RemovedType.MARKUP);
        }
        if (line.letters <= MOST_FACTS && isRowOfFacts(line.block)) {
            return LineRole.removed(RemovedType.OTHER);
        }
        Optional<Box> row = tables.rowOf(line);
        if (row.isPresent()) {
            return LineRole.cell(row.get());
        }
        if (line.linkShare() > 0.8 && plugs.matches(page.text(), line.start, line.end)) {
            return LineRole.removed(RemovedType.SHARE);
        }
        if (line.linkShare() > 0.8 && !inProseList(line)) {
            return LineRole.removed(leadsToPlatform(line) ? RemovedType.SHARE : RemovedType.READ_MORE);
        }
        if (line.linkShare() > 0.4 && labelsLink(line)) {
            return LineRole.removed(RemovedType.READ_MORE);
        }
        if (line.letters <= SHORT && inFigure(line)) {
            return LineRole.removed(RemovedType.PHOTO);
        }
        LineRole inset = insets.roleOf(line);
        if (inset == null && story.isEmpty() && line.letters <= SHORT && namesAuthor(line)) {
            return LineRole.removed(RemovedType.BYLINE);
        }
        return inset != null
                ? inset
                : label(line).map(hint -> LineRole.removed(hint.removedType())).orElse(null);
    }

    /** Whether all that a block shows stands in elements named for facts: «read 12 times», «last changed …». */
    private boolean isRowOfFacts(Box block) {
        int facts = 0;
        for (int i = block.index + 1; i < block.after; i = page.boxes().get(i).after) {
            Box part = page.boxes().get(i);
            if (part.end > part.start && FACTS.stream().noneMatch(part::hints)) {
                return false;
            }
            facts += part.end > part.start ? 1 : 0;
        }
        return facts >= FEWEST_FACTS && block.element.ownText().isBlank();
    }

    /** Whether a link makes up the line but for a label before it. */
    private boolean labelsLink(Line line) {
        return firstLink(line)
                .filter(link -> link.start > line.start)
                .map(link -> labels.whole(page.text(), line.start, link.start))
                .filter(LABELS_OUT::contains)
                .isPresent();
    }

    /** Whether what the line links to is a channel rather than an article. */
    private boolean leadsToPlatform(Line line) {
        return line.leaf.is("a")
                ? Platforms.leads(line.leaf)
                : firstLink(line).filter(Platforms::leads).isPresent();
    }

    private Optional<Box> firstLink(Line line) {
        int last = Math.min(line.leaf.after, line.leaf.index + MOST_BOXES);
        return page.boxes().subList(line.leaf.index, last).stream()
                .filter(box -> box.is("a") && line.span().contains(page.spanOf(box)))
                .findFirst();
    }

    /** Above the story: an author with a date, or what goes on in a list that begins with an author. */
    private boolean namesAuthor(Line line) {
        if (Characters.sentenceEnd(page.text().charAt(line.end - 1))) {
            return false;
        }
        boolean goesOn = line.block.is("li")
                && line.letters <= LONGEST_FACT
                && line.index > 0
                && roles.of(line.index - 1)
                        .filter(role -> role.removed() == RemovedType.BYLINE)
                        .isPresent();
        return goesOn || insets.holdsDate(line);
    }

    /** A short line beside a picture: whose it is. */
    private static boolean inFigure(Line line) {
        Box at = line.block;
        for (int level = 0; at != null && level < 4; level++) {
            if (at.is("figure")) {
                return at.element.selectFirst("img, picture, video") != null;
            }
            at = at.parent;
        }
        return false;
    }

    /** A linked item among items that are not all links. */
    private boolean inProseList(Line line) {
        Box item = line.block;
        while (item != null && !item.is("li")) {
            item = item.parent;
        }
        if (item == null || item.parent == null) {
            return false;
        }
        int letters = 0;
        int links = 0;
        for (int i = item.parent.firstLine; i < Math.min(item.parent.endLine, item.parent.firstLine + 50); i++) {
            letters += page.lines().get(i).letters;
            links += page.lines().get(i).linkLetters;
        }
        return links < letters * 0.5;
    }

    private Optional<Hint> label(Line line) {
        if (line.letters > SHORT) {
            return line.letters < 140 && plugs.matches(page.text(), line.start, line.end)
                    ? Optional.of(Hint.SHARE)
                    : Optional.empty();
        }
        if (plugs.matches(page.text(), line.start, line.end)) {
            return Optional.of(Hint.SHARE);
        }
        return Optional.ofNullable(labels.of(page.text(), line.start, line.end))
                .filter(LABELS_OUT::contains)
                .filter(hint -> hint != Hint.BYLINE || line.letters <= NAME);
    }

    /** Takes the marks and initials of editors from the end. */
    private void cutTail() {
        while (!story.isEmpty()) {
            Line last = story.get(story.size() - 1);
            RemovedType type = tailType(last);
            if (type == null) {
                return;
            }
            roles.give(last.index, LineRole.removed(type));
            story.remove(story.size() - 1);
        }
    }

    private @Nullable RemovedType tailType(Line line) {
        String text = page.of(line);
        if (line.letters > 0 && line.smallLetters == line.letters && line.letters < 120) {
            return RemovedType.SOURCE_LINE;
        }
        if (line.letters <= 10 && (onlyDigits(text) || text.indexOf('/') >= 0 || text.indexOf('_') >= 0)) {
            return RemovedType.CODE;
        }
        if (line.letters <= CREDIT && (text.startsWith("*") || namesOutlet(text))) {
            return RemovedType.SOURCE_LINE;
        }
        if (text.startsWith("http") && text.indexOf(' ') < 0) {
            return RemovedType.SHORTLINK;
        }
        return line.letters <= TAIL && story.size() > 1 && isPersian(text)
                ? Boilerplate.standard().wholeLine(text).orElse(null)
                : null;
    }

    /** Whether a short line is, or holds between dashes, the name of an outlet. */
    private static boolean namesOutlet(String text) {
        for (String part : text.split("[-–—/|،:()]", -1)) {
            String name = part.strip();
            if (!name.isEmpty() && (isOutlet(name) || isOutlet(name.substring(name.indexOf(' ') + 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutlet(String name) {
        return Outlets.standard().find(name).isPresent();
    }

    /** Whether the first letter is one of the Persian script: the phrases of pages in others are not known. */
    private static boolean isPersian(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .limit(1)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    private static boolean onlyDigits(String text) {
        return text.chars().noneMatch(Character::isLetter);
    }

    private LineRole storyRole(int at) {
        Line line = story.get(at);
        int level = line.block.headingLevel();
        if (level > 0) {
            return LineRole.heading(level);
        }
        if (looksLikeHeading(at)) {
            return LineRole.heading(3);
        }
        return LineRole.of(markupRole(line));
    }

    private static BlockRole markupRole(Line line) {
        for (Box at = line.block; at != null && !at.is("body"); at = at.parent) {
            if (at.is("li")) {
                return BlockRole.LIST_ITEM;
            }
            if (at.is("blockquote")) {
                return BlockRole.QUOTE;
            }
        }
        return BlockRole.PARAGRAPH;
    }

    /** A short bold line that ends no sentence, with plain prose below it. */
    private boolean looksLikeHeading(int at) {
        Line line = story.get(at);
        if (!line.allBold() || line.letters > HEADING || line.block.is("li") || at == 0 || at + 1 >= story.size()) {
            return false;
        }
        char last = page.text().charAt(line.end - 1);
        Line next = story.get(at + 1);
        return !Characters.sentenceEnd(last) && last != '،' && !next.allBold() && next.letters >= SHORT / 2;
    }
}
