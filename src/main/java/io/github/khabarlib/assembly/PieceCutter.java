package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.Boilerplate;
import io.github.khabarlib.page.Cut;
import io.github.khabarlib.page.Draft;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.text.AlignedText;
import io.github.khabarlib.text.PersianLetters;
import io.github.khabarlib.text.PersianNormalizer;
import io.github.khabarlib.text.Tokens;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The first stage: normalises every block and cuts the boilerplate that is known by its words from it. */
final class PieceCutter {
    /** What a reader has recognised as such by markup is not doubted for its words. */
    private static final Set<BlockRole> CERTAIN = EnumSet.of(
            BlockRole.TITLE,
            BlockRole.KICKER,
            BlockRole.SUBTITLE,
            BlockRole.TABLE_ROW,
            BlockRole.FIGURE,
            BlockRole.BYLINE,
            BlockRole.REMOVED);

    /** Short entries of lists and headings look like these and are not. */
    private static final Set<RemovedType> DOUBTFUL_IN_LISTS = EnumSet.of(
            RemovedType.CATEGORY,
            RemovedType.NAVIGATION,
            RemovedType.CODE,
            RemovedType.DATE,
            RemovedType.FORM,
            RemovedType.BYLINE,
            RemovedType.VIEWS,
            RemovedType.PLAYER,
            RemovedType.PHOTO,
            RemovedType.OTHER);

    /** Fewer words may be an editor's initials. */
    private static final int FOREIGN_WORDS = 3;

    private final PersianNormalizer.Worker normalizer;
    private final Boilerplate boilerplate = Boilerplate.standard();

    PieceCutter(PersianNormalizer.Worker normalizer) {
        this.normalizer = normalizer;
    }

    /** The pieces of all blocks, in source order. */
    List<Piece> cut(Draft draft) {
        List<Piece> pieces = new ArrayList<>();
        draft.blocks().forEach(block -> cut(draft.sourceText(), block, pieces));
        return pieces;
    }

    private void cut(String source, DraftBlock block, List<Piece> pieces) {
        AlignedText text = normalizer.align(source, trimmed(source, block.span()));
        if (CERTAIN.contains(block.role()) || isForeignProse(block, text)) {
            pieces.add(settled(block, text));
            return;
        }
        List<Cut> cuts = believable(boilerplate.cuts(text.tokens()), block.role());
        if (cuts.isEmpty()) {
            add(Piece.of(block, text), pieces);
        } else {
            cutUp(source, block, text, cuts, pieces);
        }
    }

    /** Chrome in Latin letters tells of a scraped Persian text; within a body told by markup such a line is just a line. */
    private static boolean isForeignProse(DraftBlock block, AlignedText text) {
        if (block.role() == BlockRole.UNKNOWN || isPersian(text.text())) {
            return false;
        }
        Tokens tokens = text.tokens();
        int words = 0;
        for (int i = 0; i < tokens.size() && words < FOREIGN_WORDS; i++) {
            words += tokens.kind(i) == Tokens.Kind.LATIN ? 1 : 0;
        }
        return words == FOREIGN_WORDS;
    }

    private static boolean isPersian(String text) {
        int i = 0;
        while (i < text.length() && !PersianLetters.isLetter(text.charAt(i))) {
            i++;
        }
        return i < text.length();
    }

    /** What the reader removed without saying what it is may be known by its words. */
    private Piece settled(DraftBlock block, AlignedText text) {
        if (block.role() != BlockRole.REMOVED) {
            return Piece.of(block, text);
        }
        RemovedType known = block.removedType().orElse(RemovedType.OTHER);
        List<Cut> cuts = known == RemovedType.OTHER ? boilerplate.cuts(text.tokens()) : List.of();
        boolean whole = cuts.size() == 1 && cuts.get(0).end() - cuts.get(0).start() == text.length();
        return Piece.removed(block, text, whole ? cuts.get(0).type() : known);
    }

    private static List<Cut> believable(List<Cut> cuts, BlockRole role) {
        boolean entry = role == BlockRole.LIST_ITEM || role == BlockRole.HEADING;
        return cuts.isEmpty() || !entry
                ? cuts
                : cuts.stream()
                        .filter(cut -> !DOUBTFUL_IN_LISTS.contains(cut.type()))
                        .toList();
    }

    private void cutUp(String source, DraftBlock block, AlignedText text, List<Cut> cuts, List<Piece> pieces) {
        int from = block.span().start();
        for (Cut cut : cuts) {
            Span place = text.toSource(cut.start(), cut.end());
            add(kept(source, block, from, Math.max(from, place.start())), pieces);
            pieces.add(kept(source, block, place.start(), place.end()).removedAs(cut.type()));
            from = place.end();
        }
        add(kept(source, block, from, block.span().end()), pieces);
    }

    private Piece kept(String source, DraftBlock block, int start, int end) {
        return Piece.of(block, normalizer.align(source, trimmed(source, new Span(start, end))));
    }

    private static Span trimmed(String source, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(source.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(source.charAt(end - 1))) {
            end--;
        }
        return start == span.start() && end == span.end() ? span : new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** A rest without a letter or digit belongs to the boilerplate beside it. */
    private static void add(Piece piece, List<Piece> pieces) {
        if (hasLetters(piece.text())) {
            pieces.add(piece);
        } else if (!piece.span().isEmpty()) {
            pieces.add(piece.removedAs(RemovedType.OTHER));
        }
    }

    private static boolean hasLetters(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.codePointAt(i))) {
            i++;
        }
        return i < text.length();
    }
}
