package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import java.util.List;
import java.util.Set;

/** Cuts off what follows a story in the same rows, what readers say or the page repeats, where no markup parts the two. */
final class StoryCutter {
    private static final int STORY = 200;
    private static final int SIGNATURE = 30;
    private static final int REMARK = 30;
    private static final int FEWEST_SIGNATURES = 2;

    private final PageText page;
    private final Roles roles;
    private final Insets insets;
    private final Labels labels = Labels.standard();

    StoryCutter(PageText page, Roles roles, Insets insets) {
        this.page = page;
        this.roles = roles;
        this.insets = insets;
    }

    /** Takes lines out of {@code story} and gives them their roles. */
    void cut(List<Line> story) {
        cutFrom(labelledComments(story), story, RemovedType.COMMENT);
        cutFrom(signedComments(story), story, RemovedType.COMMENT);
        cutFrom(behindTags(story), story, RemovedType.OTHER);
        cutRepeats(story);
    }

    private void cutFrom(int from, List<Line> story, RemovedType type) {
        List<Line> after = story.subList(from, story.size());
        after.forEach(line -> roles.give(line.index, LineRole.removed(type)));
        after.clear();
    }

    /** In a page of plain rows what readers say follows the story, with only a label between. */
    private int labelledComments(List<Line> story) {
        int letters = 0;
        for (int i = 0; i < story.size(); i++) {
            if (letters >= STORY && labels(story.get(i).index - 1, Hint.COMMENT)) {
                return i;
            }
            letters += story.get(i).letters;
        }
        return story.size();
    }

    private boolean labels(int index, Hint hint) {
        if (index < 0) {
            return false;
        }
        Line line = page.lines().get(index);
        return line.linkShare() < 0.5 && labels.whole(page.text(), line.start, line.end) == hint;
    }

    /** Where readers' names with the time of what they wrote begin to take turns with remarks. */
    private int signedComments(List<Line> story) {
        int first = story.size();
        int signatures = 0;
        int letters = 0;
        for (int i = 0; i < story.size(); i++) {
            Line line = story.get(i);
            boolean signed = letters >= STORY && line.letters >= REMARK && isSignature(line.index - 1);
            if (signed && signatures++ == 0) {
                first = i;
            }
            letters += line.letters;
        }
        return signatures >= FEWEST_SIGNATURES ? withSignature(first, story) : story.size();
    }

    private int withSignature(int first, List<Line> story) {
        boolean before = first > 0 && story.get(first - 1).index == story.get(first).index - 1;
        return before ? first - 1 : first;
    }

    /** A few letters and a time of day. */
    private boolean isSignature(int index) {
        if (index < 0) {
            return false;
        }
        Line line = page.lines().get(index);
        return line.letters <= SIGNATURE && line.letters > line.digits && holdsTime(page.of(line));
    }

    private static boolean holdsTime(String text) {
        int colon = text.indexOf(':');
        return colon > 0
                && colon + 2 < text.length()
                && Character.isDigit(text.charAt(colon - 1))
                && Character.isDigit(text.charAt(colon + 1))
                && Character.isDigit(text.charAt(colon + 2));
    }

    /** The tags of an article stand behind all of it. */
    private int behindTags(List<Line> story) {
        int all = 0;
        for (Line line : story) {
            all += line.letters;
        }
        int letters = 0;
        for (int i = 1; i < story.size(); i++) {
            letters += story.get(i - 1).letters;
            if (letters >= STORY && letters * 2 > all && tagsBetween(story.get(i - 1).index, story.get(i).index)) {
                return i;
            }
        }
        return story.size();
    }

    private boolean tagsBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Line line = page.lines().get(i);
            Hint region = line.leaf.region;
            Hint kind = region == null ? labels.start(page.text(), line.start, line.end) : region;
            if (kind == Hint.TAGS) {
                return true;
            }
        }
        return false;
    }

    /** Copies for other screens, and quotations pulled out of the text, say nothing new. */
    private void cutRepeats(List<Line> story) {
        Set<Line> repeats = insets.repeated(story);
        repeats.addAll(insets.pulled(story));
        repeats.forEach(line -> roles.give(line.index, LineRole.removed(RemovedType.OTHER)));
        story.removeAll(repeats);
    }
}
