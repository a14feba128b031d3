package io.github.khabarlib.attribution;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
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
    private final CreditedNames credited = new CreditedNames();
    private final List<Credit> credits = new ArrayList<>();
    private final List<BareName> bareNames = new ArrayList<>();
    private int bodyBlocks;
    private int lastBody = -1;
    private @Nullable TextBlock sourceLine;

    private record BareName(int block, Credit credit) {}

    ArticleCredits(CreditTables tables, List<TextBlock> blocks) {
        this.tables = tables;
        this.blocks = blocks;
    }

    List<Credit> find() {
        for (int i = 0; i < blocks.size(); i++) {
            search(i, blocks.get(i));
        }
        addBareName();
        credits.sort(Comparator.comparingInt(credit -> credit.span().start()));
        return List.copyOf(credits);
    }

    private void search(int index, TextBlock block) {
        CreditText text = new CreditText(block.text().text(), tables);
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
        lastBody = body ? index : lastBody;
        new BlockCredits(text, credited, body && bodyBlocks <= FIRST_BLOCKS)
                .find().stream()
                        .filter(match -> block.kind() != TextBlock.Kind.OTHER || isLine(match))
                        .forEach(match -> add(CreditBuilder.build(block, text, match), text, match));
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

    private void add(Credit credit, CreditText text, CreditMatch match) {
        credits.add(credit);
        if (credit.type() != CreditType.ACCORDING_TO) {
            match.source().names.forEach(name -> credited.add(text.slice(name.from(), name.to())));
        }
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
