package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words may be the name of an outlet, and the questions about the words of a block. */
class OutletFormTest {
    private static CreditText text(String words) {
        return new CreditText(words, CreditTables.standard());
    }

    /** Words, and all that holds for them as a name. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "کوهسارنیوز|possible no-person likely sure unheard-of quotable",
                "کوهسار نیوز|possible no-person likely sure quotable",
                "نیوز|possible likely sure quotable",
                "کوهسار|possible no-person unheard-of quotable",
                "دره سبز|possible no-person quotable",
                "دره سبز بزرگ|possible no-person quotable",
                "دره سبز بزرگ کوه|possible no-person",
                "مریم|",
                "باغ مریم|no-person",
                "مریم باغ|",
                "دره|possible unheard-of quotable",
                "دری|possible unheard-of quotable",
                "ماهیگیران|possible",
                "باغ‌ها|possible",
                "نهال‌های|possible",
                "مهر|possible quotable",
                "ایران|possible quotable",
                "همشهری|possible quotable",
                "ساوه امروز|no-person",
                "امروز ساوه|",
                "ساوه|possible quotable",
                "ما|",
                "آواز شمال|no-person likely opened",
                "شمال آواز|",
                "شمال|",
                "ندای کوه|possible no-person likely quotable opened",
                "ندا|possible unheard-of quotable",
                "ندای‌کوه|possible no-person likely unheard-of quotable opened compound",
                "صبح‌دره|possible no-person likely unheard-of quotable opened compound",
                "صبح دره|possible no-person likely quotable opened",
                "صبح|possible likely quotable",
                "صبح‌ها|possible",
                "صبح‌نو|possible no-person unheard-of quotable opened",
                "صبح‌ده|possible no-person unheard-of quotable opened",
                "دره‌صبح|possible no-person likely unheard-of quotable compound closed",
                "گل‌نگاه|possible no-person likely unheard-of quotable compound closed",
                "گل‌ها|possible",
                "سلام‌شهر|possible no-person likely unheard-of quotable opened compound",
                "البرز صدا|possible no-person likely quotable",
                "صدا البرز|possible no-person quotable",
                "کندو تی وی|possible no-person likely quotable",
                "تی وی|possible no-person likely quotable",
                "کوهنا|possible no-person likely unheard-of quotable",
                "منا|possible unheard-of quotable",
                "دانا|possible no-person likely unheard-of quotable",
                "برنامه|",
                "نهالنامه|possible no-person likely unheard-of quotable",
                "کندوپرس|possible no-person likely sure unheard-of quotable",
                "کندوخبر|possible no-person likely unheard-of quotable",
                "تبریز|possible quotable",
                "تبریز امروز|no-person",
                "سازمان بنادر|",
                "دره، سبز|",
                "دره و سبز|possible no-person quotable",
                "کندو رئیس|",
                "کندو دکتر|",
                "دکتر کندو|",
                "گروه سیاسی|",
                "۲۴|",
                "کندو ۲۴|",
                "کندو امروز شمال|no-person",
                "ندای مریم|no-person likely opened",
            })
    void tellsTheFormOfAName(String words, String forms) {
        assertEquals(forms == null ? "" : forms, forms(words));
    }

    private static String forms(String words) {
        CreditText text = text(words);
        int end = text.size();
        StringJoiner forms = new StringJoiner(" ");
        add(forms, "possible", OutletForm.isPossible(text, 0, end));
        add(forms, "no-person", OutletForm.isNoPerson(text, 0, end));
        add(forms, "likely", OutletForm.isLikely(text, 0, end));
        add(forms, "sure", OutletForm.isSure(text, 0, end));
        add(forms, "unheard-of", OutletForm.isUnheardOf(text, 0, end));
        add(forms, "quotable", OutletForm.isQuotable(text, 0, end));
        add(forms, "opened", OutletForm.isOpened(text, 0, end));
        add(forms, "compound", OutletForm.isCompound(text, 0));
        add(forms, "closed", OutletForm.isClosedCompound(text, 0));
        return forms.toString();
    }

    private static void add(StringJoiner forms, String form, boolean holds) {
        if (holds) {
            forms.add(form);
        }
    }

    @Test
    void beyondTheEdgesStandsNothing() {
        CreditText text = text("«کندو» ۱۲ و");
        assertTrue(text.isSign(0, "«"));
        assertTrue(text.isSign(2, "»"));
        assertTrue(text.isWord(1));
        assertTrue(text.isWord(1, "کندو"));
        assertTrue(text.isNumber(3));
        assertTrue(text.isWord(4, "و"));
        for (int i : new int[] {-1, 5}) {
            assertFalse(text.isSign(i, "«»"));
            assertFalse(text.isWord(i));
            assertFalse(text.isWord(i, "و"));
            assertFalse(text.isNumber(i));
            assertFalse(text.isPlain(i));
            assertFalse(text.is(SourceWord.STOP, i));
        }
        assertTrue(text("۱۲").isNumber(0));
        assertTrue(text("کندو").isWord(0));
        assertTrue(text("و").isWord(0, "و"));
        assertFalse(text("کندو").isNumber(0));
        assertFalse(text("۱۲").isWord(0));
        assertTrue(text.isEnd(5));
        assertFalse(text.isEnd(4));
    }

    @Test
    void tellsWhereAClauseOpens() {
        CreditText text = text("باران، کندو و دره که نهال اما کوه آمد");
        for (int i = 0; i < text.size(); i++) {
            boolean opens = i == 0 || i == 2 || i == 4 || i == 6 || i == 8;
            assertEquals(opens, text.opensClause(i), text.slice(i, i + 1));
        }
    }

    @Test
    void tellsWhatAWordOfANameIs() {
        CreditText text = text("کندو تی وی");
        assertEquals(SourceWord.SUFFIX, text.nameWord(0, 1));
        assertEquals(SourceWord.SUFFIX, text.nameWord(0, 2));
        assertEquals(SourceWord.PRONOUN, text.nameWord(2, 2));
        assertEquals(SourceWord.PRONOUN, text("نیوز وی").nameWord(0, 1));
        assertEquals(SourceWord.TIME, text("کندو امروز").nameWord(0, 1));
    }

    @Test
    void findsAWordWithinTheSentence() {
        CreditText text = text("کندو گفت. دره گفت");
        assertEquals(1, text.findInSentence(SourceWord.SAID, 0, 5));
        assertEquals(-1, text.findInSentence(SourceWord.SAID, 0, 1));
        assertEquals(-1, text.findInSentence(SourceWord.SAID, 2, 5));
        assertEquals(4, text.findInSentence(SourceWord.SAID, 3, 5));
    }

    @Test
    void tellsWhetherAWordSaysOutlet() {
        assertTrue(text("به گزارش روزنامه کندو").namesOutlet());
        assertTrue(text("به گزارش خبرنگار کندو").namesOutlet());
        assertTrue(text("به گزارش روابط عمومی بندر").namesOutlet());
        assertFalse(text("به گزارش گروه کندو").namesOutlet());
    }

    @Test
    void noWordsAreNoName() {
        CreditText text = text("کوهسار نیوز");
        assertFalse(OutletForm.isPossible(text, 1, 1));
        assertFalse(OutletForm.isLikely(text, 1, 1));
        assertFalse(OutletForm.isNoPerson(text, 1, 1));
        assertFalse(OutletForm.isNoPerson(text, 0, 3));
        assertTrue(OutletForm.isNoPerson(text, 0, 2));
    }
}
