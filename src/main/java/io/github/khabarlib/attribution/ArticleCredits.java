package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.OutletMention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One search for the credits of one article; not thread-safe. */
final class ArticleCredits {
    private static final int LONG_BLOCK = 100;
    private static final int SENTENCE_BLOCK = 50;

    /** Blocks behind the body among which a bare outlet's name closes the article. */
    private static final int CLOSING_BLOCKS = 4;

    /** Blocks of the length of a paragraph among which the body begins. */
    private static final int FIRST_BLOCKS = 2;

    private final CreditTables tables;
    private final List<TextBlock> blocks;
    private final CreditedNames credited;
    private final OutletHints hints = new OutletHints();
    private final List<Credit> credits = new ArrayList<>();
    private final List<BareName> bareNames = new ArrayList<>();
    private int bodyBlocks;
    private int lastBody = -1;
    private @Nullable TextBlock sourceLine;

    private record BareName(int block, Credit credit) {}

    private ArticleCredits(CreditTables tables, List<TextBlock> blocks, CreditedNames credited) {
        this.tables = tables;
        this.blocks = blocks;
        this.credited = credited;
    }

    /**
     * The credits of an article. Where it credits outlets that no table holds, a second look with their names finds the
     * weaker forms as well: «به … گفت», a bare name on the last line.
     */
    static List<Credit> find(CreditTables tables, List<TextBlock> blocks) {
        ArticleCredits first = new ArticleCredits(tables, blocks, new CreditedNames());
        List<Credit> credits = first.find();
        CreditedNames names = first.names(credits);
        return names.isEmpty() ? credits : new ArticleCredits(tables, blocks, names).find();
    }

    /** The names of outlets that no table holds. */
    private CreditedNames names(List<Credit> credits) {
        CreditedNames names = new CreditedNames();
        hints.confirmed(names::add);
        credits.stream()
                .filter(Sourcing::isMedia)
                .flatMap(credit -> credit.outlets().stream())
                .map(OutletMention::name)
                .filter(this::isDistinct)
                .forEach(names::add);
        return names;
    }

    /** A name that is a word of its own: no place, no body, no adjective. */
    private boolean isDistinct(String name) {
        CreditText text = new CreditText(name, tables);
        return OutletForm.isNoPerson(text, 0, text.size());
    }

    private List<Credit> find() {
        for (int i = 0; i < blocks.size(); i++) {
            search(i, blocks.get(i));
        }
        addBareName();
        addLastLine();
        credits.sort(Comparator.comparingInt(credit -> credit.span().start()));
        return List.copyOf(credits);
    }

    private void search(int index, TextBlock block) {
        CreditText text = new CreditText(block.text().tokens(), tables, credited);
        if (text.size() == 0) {
            return;
        }
        if (!addNameOfSourceLine(block, text) && !addBareName(index, block, text)) {
            searchText(index, block, text);
        }
        sourceLine = new ClosingRules(text).isBareOpening() ? block : null;
    }

    private void searchText(int index, TextBlock block, CreditText text) {
        boolean body = isBody(block, text);
        bodyBlocks += body ? 1 : 0;
        hints.scan(text, body && bodyBlocks <= FIRST_BLOCKS);
        lastBody = body ? index : lastBody;
        for (CreditMatch match : new BlockCredits(text, body && bodyBlocks <= FIRST_BLOCKS).find()) {
            if (block.kind() != TextBlock.Kind.OTHER || isLine(match)) {
                credits.add(CreditBuilder.build(block, text, match));
            }
        }
    }

    /** What a block outside the article's text can credit: it is a source line or nothing. */
    private static boolean isLine(CreditMatch match) {
        return match.type() == CreditType.SOURCE_LINE || match.type() == CreditType.TAIL;
    }

    private static boolean isBody(TextBlock block, CreditText text) {
        return switch (block.kind()) {
            case LEAD, PARAGRAPH -> true;
            case TITLE, KICKER, SUBTITLE, HEADING, CAPTION, OTHER -> false;
            case UNKNOWN, LIST_ITEM ->
                text.text.length() >= LONG_BLOCK
                        || text.text.length() >= SENTENCE_BLOCK && text.endsSentence(text.size() - 1);
        };
    }

    /** The name that a line «منبع:» announced. */
    private boolean addNameOfSourceLine(TextBlock block, CreditText text) {
        CreditMatch name = sourceLine == null ? null : new ClosingRules(text).announcedName();
        if (name == null || sourceLine == null) {
            return false;
        }
        credits.add(CreditBuilder.build(sourceLine, block, text, name));
        return true;
    }

    private boolean addBareName(int index, TextBlock block, CreditText text) {
        CreditMatch name = new ClosingRules(text).bareName();
        if (name == null) {
            return false;
        }
        bareNames.add(new BareName(index, CreditBuilder.build(block, text, name)));
        return true;
    }

    /** Takes the bare name that closes the article, else, where nothing else is credited, the one that opens it. */
    private void addBareName() {
        bareNames.stream()
                .filter(name -> name.block > lastBody && name.block <= lastBody + CLOSING_BLOCKS)
                .max(Comparator.comparing(
                        name -> name.credit.outlets().get(0).id().isPresent()))
                .filter(name -> !isSourceLineOf(name))
                .ifPresentOrElse(name -> credits.add(name.credit), this::addOpeningName);
    }

    private boolean isSourceLineOf(BareName name) {
        return credits.stream()
                .filter(credit -> credit.type() == CreditType.SOURCE_LINE)
                .anyMatch(credit -> credit.outlets()
                        .get(0)
                        .name()
                        .equals(name.credit.outlets().get(0).name()));
    }

    /** An article that credits nobody may close with a line of no more than the name of its outlet. */
    private void addLastLine() {
        int last = blocks.size() - 1;
        if (last <= 0 || last != lastBody + 1 || credits.stream().anyMatch(Sourcing::isMedia)) {
            return;
        }
        CreditText text = new CreditText(blocks.get(last).text().text(), tables);
        CreditMatch name = text.size() == 0 ? null : new ClosingRules(text).openedName();
        if (name != null) {
            credits.add(CreditBuilder.build(blocks.get(last), text, name));
        }
    }

    private void addOpeningName() {
        if (credits.stream().noneMatch(Sourcing::isMedia)) {
            bareNames.stream()
                    .filter(name -> name.block < lastBody)
                    .findFirst()
                    .ifPresent(name -> credits.add(
                            name.credit.toBuilder().type(CreditType.LABEL).build()));
        }
    }
}
