package io.github.khabarlib.assembly;

import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.attribution.TextBlock;
import io.github.khabarlib.attribution.TextBlock.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Hands pieces to the finders of credits and statements. */
final class TextBlocks {
    /** Boilerplate that names sources. */
    private static final Set<RemovedType> NAMES_SOURCES = EnumSet.of(RemovedType.SOURCE_LINE, RemovedType.READ_MORE);

    private TextBlocks() {}

    /** All pieces that may hold a credit or a statement. */
    static List<TextBlock> of(List<Piece> pieces) {
        return pieces.stream()
                .filter(TextBlocks::isRead)
                .map(piece -> TextBlock.of(piece.aligned(), kind(piece)))
                .toList();
    }

    private static boolean isRead(Piece piece) {
        return piece.removed() == null || NAMES_SOURCES.contains(piece.removed());
    }

    private static Kind kind(Piece piece) {
        return switch (piece.role()) {
            case UNKNOWN -> Kind.UNKNOWN;
            case TITLE -> Kind.TITLE;
            case KICKER -> Kind.KICKER;
            case SUBTITLE -> Kind.SUBTITLE;
            case LEAD -> Kind.LEAD;
            case PARAGRAPH, QUOTE -> Kind.PARAGRAPH;
            case HEADING -> Kind.HEADING;
            case LIST_ITEM -> Kind.LIST_ITEM;
            case FIGURE -> Kind.CAPTION;
            case TABLE_ROW, BYLINE, REMOVED -> Kind.OTHER;
        };
    }
}
