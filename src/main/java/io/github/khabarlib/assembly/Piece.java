package io.github.khabarlib.assembly;

import io.github.khabarlib.article.Passage;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.page.BlockRole;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.text.AlignedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of the draft, or a part of one, on its way through the stages: normalised, with what it is taken for. Immutable. */
final class Piece {
    private final DraftBlock block;
    private final AlignedText text;
    private final BlockRole role;
    private final @Nullable RemovedType removed;
    private final boolean whole;

    private Piece(DraftBlock block, AlignedText text, BlockRole role, @Nullable RemovedType removed, boolean whole) {
        this.block = block;
        this.text = text;
        this.role = role;
        this.removed = removed;
        this.whole = whole;
    }

    /** A piece that the draft's own role holds for. */
    static Piece of(DraftBlock block, AlignedText text) {
        return new Piece(block, text, block.role(), null, text.sourceSpan().equals(block.span()));
    }

    /** A piece that is boilerplate. */
    static Piece removed(DraftBlock block, AlignedText text, RemovedType type) {
        return new Piece(block, text, BlockRole.REMOVED, type, text.sourceSpan().equals(block.span()));
    }

    /** The same piece in another role. */
    Piece as(BlockRole newRole) {
        return new Piece(block, text, newRole, null, whole);
    }

    /** The same piece as boilerplate. */
    Piece removedAs(RemovedType type) {
        return new Piece(block, text, BlockRole.REMOVED, type, whole);
    }

    BlockRole role() {
        return role;
    }

    boolean is(BlockRole asked) {
        return role == asked;
    }

    /** Whether nothing is settled yet. */
    boolean isOpen() {
        return role == BlockRole.UNKNOWN;
    }

    /** What boilerplate it is; null unless the role is removed. */
    @Nullable
    RemovedType removed() {
        return removed;
    }

    /** Whether the piece is all of its block. */
    boolean isWhole() {
        return whole;
    }

    DraftBlock block() {
        return block;
    }

    AlignedText aligned() {
        return text;
    }

    String text() {
        return text.text();
    }

    /** Where it stands in the source, without the white space around it. */
    Span span() {
        return text.sourceSpan();
    }

    List<Span> cells() {
        return block.cells();
    }

    /** Its text and place; the text must not be empty. */
    Passage passage() {
        return Passage.of(text(), span());
    }
}
