package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.attribution.StatementWord.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leads the scanner over the blocks of an article. Used for one article, by one thread. */
final class StatementReader {
    private final List<TextBlock> blocks;
    private final List<Credit> credits;
    private final List<StatementUnits> units = new ArrayList<>();
    private final List<StatementMask> masks = new ArrayList<>();
    private final PersonIndex persons = new PersonIndex();
    private final StatementContents contents = new StatementContents(persons);
    private int nextCredit;
    private boolean anyRead;

    StatementReader(List<TextBlock> blocks, List<Credit> credits) {
        this.blocks = blocks;
        this.credits = credits.stream()
                .sorted(Comparator.comparingInt(credit -> credit.span().start()))
                .toList();
        credits.stream()
                .filter(StatementMask::isOutlets)
                .flatMap(credit -> credit.outlets().stream().limit(1))
                .forEach(outlet -> persons.addOutlet(outlet.name()));
    }

    /** Reads all blocks; answers the statements in order. */
    List<StatementDraft> read() {
        for (TextBlock block : blocks) {
            StatementUnits read = isRead(block) ? StatementUnits.of(block.text().tokens()) : StatementUnits.none();
            StatementMask mask = StatementMask.of(read, block, creditsOf(block));
            persons.collect(units.size(), read, mask);
            units.add(read);
            masks.add(mask);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (isRead(blocks.get(i))) {
                read(i);
            }
        }
        return contents.drafts();
    }

    PersonIndex persons() {
        return persons;
    }

    private static boolean isRead(TextBlock block) {
        return block.kind() != TextBlock.Kind.OTHER && block.kind() != TextBlock.Kind.CAPTION;
    }

    private void read(int number) {
        StatementUnits in = units.get(number);
        StatementMask mask = masks.get(number);
        StatementScope scope = StatementScope.of(number, in, mask, persons, contents);
        int from = contents.enter(number, in);
        if (from > 0 || !readHeadline(scope, blocks.get(number))) {
            readSentences(scope, from);
        }
        contents.leave(end(in, mask));
        anyRead |= in.size() > 0;
    }

    /** The credits that may stand in a block; blocks come in the order of the text, so each credit is looked at once. */
    private List<Credit> creditsOf(TextBlock block) {
        List<Credit> found = new ArrayList<>();
        Span span = block.text().sourceSpan();
        while (nextCredit < credits.size() && credits.get(nextCredit).span().end() <= span.start()) {
            nextCredit++;
        }
        for (int i = nextCredit; i < credits.size() && credits.get(i).span().start() < span.end(); i++) {
            found.add(credits.get(i));
        }
        return found;
    }

    private boolean readHeadline(StatementScope scope, TextBlock block) {
        StatementUnits in = scope.units();
        return switch (block.kind()) {
            case TITLE, KICKER, SUBTITLE -> new StatementHeadline(scope).read(false);
            case UNKNOWN, PARAGRAPH, HEADING, LEAD ->
                !anyRead && in.isSign(in.size() - 1, ":") && new StatementHeadline(scope).read(true);
            default -> false;
        };
    }

    private void readSentences(StatementScope scope, int from) {
        StatementScanner scanner = new StatementScanner(scope);
        int start = from;
        for (int end : new StatementSentences(scope.units()).ends()) {
            while (start < end) {
                int split = split(scope.units(), start, end);
                closeWhereNarrated(scope.units(), scope.mask(), start);
                scanner.scan(start, split);
                start = split;
            }
        }
    }

    /** Where a sentence whose end is not marked ends: at a full stop without its space, before «وی» and a cue. */
    private static int split(StatementUnits in, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean starts = in.is(i, Kind.PRONOUN) && (in.is(i + 1, Kind.CUE) || in.is(i + 2, Kind.CUE));
            if ((starts && in.is(i - 1, Kind.VERB)) || isGluedStop(in, i - 1)) {
                return i;
            }
        }
        return to;
    }

    private static boolean isGluedStop(StatementUnits in, int i) {
        boolean word = in.kind(i + 1) != Kind.SIGN && in.kind(i + 1) != Kind.NUMBER;
        return in.isSign(i, ".") && word && in.end(i) == in.start(i + 1) && in.isSpaceBefore(i);
    }

    /** The narrator speaks again with a credit, or with words such as «گفتنی است». */
    private void closeWhereNarrated(StatementUnits in, StatementMask mask, int from) {
        if (contents.isOpen() && (in.is(from, Kind.NARRATION) || mask.covers(from))) {
            contents.close(in.start(from));
        }
    }

    private static int end(StatementUnits in, StatementMask mask) {
        int last = in.size();
        boolean bracketed = in.isSign(last - 1, ")") && mask.isClosing(last - 2);
        last -= bracketed ? 1 : 0;
        while (last > 0 && (mask.isClosing(last - 1) || (last < in.size() && in.isSign(last - 1, "/-–—(")))) {
            last--;
        }
        return last == 0 ? 0 : in.end(last - 1);
    }
}
