package io.github.khabarlib.page;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.date.NewsDateReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells what is set into a story by its form: controls of players and boxes of figures, words under pictures, lines that
 * are a date, paragraphs printed twice.
 */
final class Insets {
    private static final int WIDGET = 120;
    private static final int PIECES = 3;
    private static final int CAPTION = 90;
    private static final String PULLED = "pull";
    private static final int DATE = 90;
    private static final int DATE_DIGITS = 5;
    private static final int REPEATED = 60;
    private static final int QUOTED = 20;
    private static final Set<String> FLOWING = Set.of("p", "li", "td", "blockquote", "pre", "dd");

    private final PageText page;

    Insets(PageText page) {
        this.page = page;
    }

    /** The role of a line that is no part of the story it stands in; null for one that may be. */
    @Nullable
    LineRole roleOf(Line line) {
        if (isCaption(line)) {
            return LineRole.of(BlockRole.FIGURE);
        }
        if (isWidget(line)) {
            return LineRole.removed(RemovedType.PLAYER);
        }
        return isDate(line) ? LineRole.removed(RemovedType.DATE) : null;
    }

    /** A short line set off from prose that follows right upon a picture. */
    private boolean isCaption(Line line) {
        boolean setOff = line.smallLetters == line.letters || isNamed(line.leaf, "i", "em");
        return setOff && line.letters <= CAPTION && !endsSentence(line) && page.followsImage(line.index);
    }

    private static boolean isNamed(Box box, String... tags) {
        for (Box at = box; at != null && !at.block; at = at.parent) {
            for (String tag : tags) {
                if (at.is(tag)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A line put together of several pieces, none of which is text of the block itself, that is no sentence. */
    private boolean isWidget(Line line) {
        Element block = line.block.element;
        return line.letters <= WIDGET
                && line.block.endLine - line.block.firstLine == 1
                && line.block.headingLevel() == 0
                && !FLOWING.contains(block.normalName())
                && !endsSentence(line)
                && !endsWith(line, ':')
                && !line.allBold()
                && block.ownText().isBlank()
                && pieces(block) >= PIECES;
    }

    /** How many children show text; a button tells as much as two. */
    private static int pieces(Element block) {
        int pieces = 0;
        for (Element child : block.children()) {
            boolean button = child.nameIs("button") || child.nameIs("input") || child.nameIs("textarea");
            pieces += button ? 2 : child.hasText() ? 1 : 0;
        }
        return pieces;
    }

    /** Whether a line gives the day, month and year of a date. */
    boolean holdsDate(Line line) {
        String text = page.of(line);
        return Characters.digits(text) >= DATE_DIGITS
                && NewsDateReader.standard().read(text).isPresent();
    }

    private boolean isDate(Line line) {
        if (line.length() > DATE || line.digits < DATE_DIGITS) {
            return false;
        }
        return !isAppointment(page.text(), line.start)
                && NewsDateReader.standard().isDate(page.of(line));
    }

    /** «زمان: …» in the notice of an event is part of what it says. */
    static boolean isAppointment(String text, int start) {
        return text.startsWith("زمان:", start) || text.startsWith("زمان :", start);
    }

    private boolean endsSentence(Line line) {
        return Characters.sentenceEnd(page.text().charAt(line.end - 1)) || endsWith(line, '»') || endsWith(line, '"');
    }

    private boolean endsWith(Line line, char c) {
        return page.text().charAt(line.end - 1) == c;
    }

    /** The paragraphs of a second printing of the story: from one on, all have been in it before, word for word. */
    Set<Line> repeated(List<Line> story) {
        List<Line> paragraphs =
                story.stream().filter(line -> line.letters >= REPEATED).toList();
        Set<Line> repeated = new LinkedHashSet<>();
        if (!mayRepeat(paragraphs)) {
            return repeated;
        }
        Set<String> seen = new HashSet<>();
        for (Line line : paragraphs) {
            boolean again = !seen.add(page.folded(line));
            if (again) {
                repeated.add(line);
            } else if (!repeated.isEmpty()) {
                return new LinkedHashSet<>();
            }
        }
        return repeated.size() > 1 && repeated.size() * 2 >= seen.size() ? repeated : new LinkedHashSet<>();
    }

    /** Whether two paragraphs are alike in length and in their first letter, so that it is worth to compare all of them. */
    private boolean mayRepeat(List<Line> paragraphs) {
        Set<Integer> looks = new HashSet<>();
        for (Line line : paragraphs) {
            if (!looks.add(line.letters << Character.SIZE | firstLetter(line))) {
                return true;
            }
        }
        return false;
    }

    private char firstLetter(Line line) {
        int at = line.start;
        while (Characters.fold(page.text().charAt(at)) == 0) {
            at++;
        }
        return Characters.fold(page.text().charAt(at));
    }

    /** Quotations set off from the text that say in large letters what stands elsewhere in {@code story}. */
    List<Line> pulled(List<Line> story) {
        List<Line> quotations = new ArrayList<>();
        for (Line line : story) {
            if (line.letters >= QUOTED && isSetOff(line.block)) {
                quotations.add(line);
            }
        }
        if (quotations.isEmpty()) {
            return quotations;
        }
        StringBuilder all = new StringBuilder();
        story.forEach(line -> all.append(page.folded(line)).append('\n'));
        String folded = all.toString();
        return quotations.stream().filter(line -> isPulled(line, folded)).toList();
    }

    private boolean isPulled(Line line, String story) {
        if (line.block.element.hasClass(PULLED) || isIn(line.block.parent, PULLED)) {
            return true;
        }
        String folded = page.folded(line);
        int first = story.indexOf(folded);
        return first >= 0 && story.indexOf(folded, first + 1) >= 0;
    }

    private static boolean isIn(@Nullable Box box, String name) {
        return box != null && box.element.hasClass(name);
    }

    private static boolean isSetOff(Box box) {
        Box at = box;
        for (int level = 0; at != null && level < 3; level++) {
            if (at.is("blockquote") || at.is("aside") || at.is("q")) {
                return true;
            }
            at = at.parent;
        }
        return false;
    }
}
