package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts from the end of a story what is printed behind it: where to follow the site, the contents of a recording, and the labels of both. */
final class StoryTail {
    private static final int LONGEST_LABEL = 120;
    private static final int MOST_LINES = 40;
    private static final int FEWEST_PARTS = 3;

    private final PageText page;
    private final Roles roles;

    StoryTail(PageText page, Roles roles) {
        this.page = page;
        this.roles = roles;
    }

    /** Takes lines out of {@code story} and gives them their roles. */
    void cut(List<Line> story) {
        int removed = story.size();
        while (!story.isEmpty()) {
            Line last = story.get(story.size() - 1);
            RemovedType type = typeOf(last, story.size() < removed);
            if (type == null) {
                return;
            }
            roles.give(last.index, LineRole.removed(type));
            story.remove(story.size() - 1);
        }
    }

    private @Nullable RemovedType typeOf(Line last, boolean cutBelow) {
        Box list = listOf(last);
        if (list != null && isFollowList(list)) {
            shareAll(list);
            return RemovedType.SHARE;
        }
        if (list != null) {
            return isContents(list) ? RemovedType.OTHER : null;
        }
        boolean label =
                (isHeading(last) && (cutBelow || listBelow(last))) || (leadsOn(last) && (cutBelow || linkBelow(last)));
        return label ? RemovedType.READ_MORE : null;
    }

    /** What was taken out of such a list for being links leads to no articles either. */
    private void shareAll(Box list) {
        for (int i = list.firstLine; i < list.endLine; i++) {
            if (roles.is(i, BlockRole.REMOVED)) {
                roles.change(i, LineRole.removed(RemovedType.SHARE));
            }
        }
    }

    /** A heading with nothing below it. */
    private static boolean isHeading(Line line) {
        return line.block.headingLevel() > 1;
    }

    /** Whether a line says that something follows. */
    private boolean leadsOn(Line line) {
        return line.letters <= LONGEST_LABEL && page.text().charAt(line.end - 1) == ':';
    }

    /** Whether a list follows of which nothing is left. */
    private boolean listBelow(Line line) {
        return roles.is(line.index + 1, BlockRole.REMOVED)
                && listOf(page.lines().get(line.index + 1)) != null;
    }

    /** Whether what follows has been taken out for being links. */
    private boolean linkBelow(Line line) {
        return line.index + 1 < page.lines().size()
                && page.lines().get(line.index + 1).linkShare() > 0.5;
    }

    /** The list that a line is an item of; null for none. */
    private static @Nullable Box listOf(Line line) {
        for (Box at = line.block; at != null && !at.is("body"); at = at.parent) {
            if (at.is("ul") || at.is("ol")) {
                return at.endLine - at.firstLine <= MOST_LINES ? at : null;
            }
        }
        return null;
    }

    /** Whether most items of a list lead to channels and players, or one does that is its only one. */
    private boolean isFollowList(Box list) {
        int leading = 0;
        int linesSeen = 0;
        int lastLine = -1;
        for (Box box : page.boxes().subList(list.index, list.after)) {
            if (box.is("a") && box.firstLine != lastLine && Platforms.leads(box)) {
                leading++;
                lastLine = box.firstLine;
            }
        }
        for (Line line : page.lines().subList(list.firstLine, list.endLine)) {
            linesSeen += line.letters > 0 ? 1 : 0;
        }
        return leading > 0 && leading * 2 >= linesSeen;
    }

    /** Whether a list says what is heard at which minute of a recording, from the first on. */
    private boolean isContents(Box list) {
        int timed = 0;
        int all = 0;
        for (Line line : page.lines().subList(list.firstLine, list.endLine)) {
            all++;
            timed += opensWithTime(line) ? 1 : 0;
        }
        return timed >= FEWEST_PARTS
                && timed * 4 >= all * 3
                && startsAtZero(page.lines().get(list.firstLine));
    }

    private boolean opensWithTime(Line line) {
        String text = page.of(line);
        int colon = text.indexOf(':');
        return colon > 0
                && colon <= 2
                && colon + 1 < text.length()
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1));
    }

    private boolean startsAtZero(Line line) {
        String text = page.of(line);
        return opensWithTime(line)
                && Character.digit(text.charAt(0), 10) == 0
                && Character.digit(text.charAt(text.indexOf(':') - 1), 10) == 0;
    }
}
