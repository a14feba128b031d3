package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementFinderTest {
    private static List<Statement> find(String text) {
        return StatementFinder.standard().find(text);
    }

    private static Statement only(String text) {
        List<Statement> found = find(text);
        assertEquals(1, found.size(), () -> found.toString());
        return found.get(0);
    }

    private static String content(Statement statement) {
        return statement.content().map(Content::text).orElse("");
    }

    private static String cue(Statement statement) {
        return statement.cue().map(Cue::text).orElse("");
    }

    private static Speaker speaker(Statement statement) {
        return statement.speakers().get(0);
    }

    private static String name(Statement statement) {
        return speaker(statement).name().orElse("");
    }

    private static String role(Statement statement) {
        return speaker(statement).role().orElse("");
    }

    @Test
    void nameAndRoleAndColon() {
        Statement found = only("نیما کاشفی مدیر موزه آب گفت: تالار قنات از فردا باز است.");
        assertEquals("نیما کاشفی", name(found));
        assertEquals("مدیر موزه آب", role(found));
        assertEquals("گفت", cue(found));
        assertEquals("تالار قنات از فردا باز است.", content(found));
        assertEquals(StatementForm.COLON, found.form());
    }

    @Test
    void adjunctWithClausesAndCommas() {
        Statement found = only(
                "وزیر راه با بیان اینکه جاده کوهستانی، به ویژه در شب، لغزنده است، تصریح کرد که تردد ممنوع می‌شود.");
        assertEquals("وزیر راه", role(found));
        assertEquals("تصریح کرد", cue(found));
        assertEquals("تردد ممنوع می‌شود.", content(found));
        assertEquals(StatementForm.KE, found.form());
    }

    @Test
    void verbOfClauseWithinAdjunctIsNoCue() {
        Statement found = only("او در واکنش به خبری که سازمان بنادر اعلام کرده است، افزود: اسکله خالی است.");
        assertEquals("افزود", cue(found));
    }

    @Test
    void contentBeforeTheCue() {
        Statement found = only("فرماندار بندر از آغاز لایروبی اسکله خبر داد.");
        assertEquals("آغاز لایروبی اسکله", content(found));
        assertEquals(StatementForm.FRONTED, found.form());
    }

    @Test
    void pronounMeansTheOneWhoSpokeBefore() {
        List<Statement> found =
                find("دکتر پری نادری رئیس بیمارستان ساحلی گفت: تخت‌ها آماده است.\nوی افزود: پرستار کم داریم.");
        Speaker second = speaker(found.get(1));
        assertEquals(SpeakerForm.PRONOUN, second.form());
        assertEquals("دکتر پری نادری", second.name().orElse(""));
        assertEquals(speaker(found.get(0)).person(), second.person());
    }

    @Test
    void roleInOtherWordingMeansItsBearer() {
        List<Statement> found =
                find("پویا رهنما سخنگوی وزارت نیرو گفت: سد پر شد.\nسخنگوی وزارت نیروی کشورمان تاکید کرد: آب بس است.");
        assertEquals("پویا رهنما", name(found.get(1)));
    }

    @Test
    void secondVerbTakesTheSpeakerOfTheFirst() {
        List<Statement> found = find("شهردار از بسته شدن بازار خبر داد و گفت: مغازه‌ها ایمن نیست.");
        assertEquals(2, found.size());
        assertEquals(SpeakerForm.NONE, speaker(found.get(1)).form());
        assertEquals("شهردار", role(found.get(1)));
    }

    @Test
    void quotationIsDirectAndEndsAtItsMark() {
        Statement found = only("کامران بهرامی گفت: «دریا آرام است و قایق‌ها برگشته‌اند.» باران هم بند آمد.");
        assertTrue(found.content().orElseThrow().direct());
        assertEquals("دریا آرام است و قایق‌ها برگشته‌اند.", content(found));
    }

    @Test
    void wordInQuotationMarksIsNoQuotation() {
        Statement found = only("کامران بهرامی گفت: «قایق» دیگر کسی را به جزیره نمی‌برد.");
        assertFalse(found.content().orElseThrow().direct());
    }

    @Test
    void splitAndJoinedTypingAreOneLemma() {
        for (String typed : List.of("خاطرنشان کرد", "خاطر نشان کرد", "خاطرنشانکرد")) {
            Statement found = only("بخشدار " + typed + ": پل بسته است.");
            assertEquals("خاطرنشان کرد", found.cue().orElseThrow().lemma());
            assertEquals(typed, cue(found));
        }
    }

    @Test
    void passiveIsNoStatement() {
        assertEquals(List.of(), find("گفته می‌شود که دریاچه خشک شده است."));
    }

    @Test
    void accordingToTakesThePlaceOfAVerb() {
        Statement found = only("به گفته فرماندار، سیل به روستا نرسید.");
        assertEquals(StatementForm.ACCORDING_TO, found.form());
        assertEquals("سیل به روستا نرسید.", content(found));
    }

    @Test
    void emptyTextHoldsNothing() {
        assertEquals(List.of(), find(""));
        assertEquals(List.of(), find("\n\n"));
    }

    @Test
    void contentThatOpensWithANameInMarksKeepsBoth() {
        Statement found = only("وی گفت که «باغ انار» به دو زبان برگردانده می‌شود.");
        assertEquals("«باغ انار» به دو زبان برگردانده می‌شود.", content(found));
    }

    @Test
    void aQuotationNeverClosedEndsWithItsParagraph() {
        List<Statement> found = find("رضا نیکنام گفت: «چوب سبک است و زود خشک می‌شود\nنیکنام افزود: آب سرد بود.");
        assertEquals("چوب سبک است و زود خشک می‌شود", content(found.get(0)));
    }

    @Test
    void aRoleIsNotThatOfAPersonWhoBearsAnother() {
        List<Statement> found =
                find("نیما کاشفی مدیر موزه آب گفت: تالار باز است.\nفرماندار دماوند نیز گفت: جاده آسفالت می‌شود.");
        assertEquals("", name(found.get(1)));
        assertEquals(Resolution.UNRESOLVED, speaker(found.get(1)).resolution());
    }
}
