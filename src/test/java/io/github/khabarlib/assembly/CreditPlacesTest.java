package io.github.khabarlib.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.Credit;
import io.github.khabarlib.article.CreditType;
import io.github.khabarlib.article.OutletMention;
import io.github.khabarlib.article.RemovedType;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.page.DraftBlock;
import io.github.khabarlib.text.AlignedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CreditPlacesTest {
    private final Credit bare = credit("ایسنا", 10);
    private final Credit full = credit("خبرگزاری ایسنا", 30);
    private final List<Credit> both = List.of(bare, full);

    @Test
    void keepsWhatStandsInTheArticle() {
        assertEquals(both, new CreditPlaces(List.of()).inArticle(both));
        assertEquals(both, places(RemovedType.SOURCE_LINE).inArticle(both));
    }

    @Test
    void leavesOutWhatOthersSay() {
        assertEquals(List.of(), places(RemovedType.COMMENT).inArticle(both));
        assertEquals(List.of(), places(RemovedType.RELATED).onPage(both));
    }

    @Test
    void keepsTheFurnitureForThePageOnly() {
        assertEquals(List.of(), places(RemovedType.NAVIGATION).inArticle(both));
        assertEquals(both, places(RemovedType.NAVIGATION).onPage(both));
    }

    @Test
    void takesABareNameAmongCategoriesForOne() {
        assertEquals(List.of(full), places(RemovedType.CATEGORY).inArticle(both));
    }

    private static CreditPlaces places(RemovedType type) {
        Span span = new Span(0, 100);
        return new CreditPlaces(List.of(
                Piece.removed(DraftBlock.removed(span, type), AlignedText.unchanged(".".repeat(100), span), type)));
    }

    private static Credit credit(String text, int start) {
        return Credit.builder()
                .type(CreditType.LABEL)
                .text(text)
                .span(new Span(start, start + text.length()))
                .outlets(List.of(OutletMention.of("ایسنا", "isna", null)))
                .build();
    }
}
