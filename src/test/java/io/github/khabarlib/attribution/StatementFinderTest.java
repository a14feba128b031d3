package io.github.khabarlib.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.article.Content;
import io.github.khabarlib.article.Cue;
import io.github.khabarlib.article.Polarity;
import io.github.khabarlib.article.Resolution;
import io.github.khabarlib.article.Span;
import io.github.khabarlib.article.Speaker;
import io.github.khabarlib.article.SpeakerForm;
import io.github.khabarlib.article.Statement;
import io.github.khabarlib.article.StatementForm;
import io.github.khabarlib.text.PersianNormalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Speaker and content; without a comma a name is as long as names are, and a role as far as the text tells. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "به گفته نیما کاشفی باران بارید.|نیما کاشفی|باران بارید.",
                "به گفته دکتر نیما کاشفی باران بارید.|دکتر نیما کاشفی|باران بارید.",
                "به گفته نیما کاشفی پل را ساخته‌اند.|نیما کاشفی|پل را ساخته‌اند.",
                "به گفته نیما کاشفی پل باز است.|نیما کاشفی|پل باز است.",
                "شهردار گفت: پل باز است.¶به گفته شهردار باران بارید.|شهردار|باران بارید.",
                "وزارت نیرو اعلام کرد: سد پر است.¶به گفته وزارت نیرو باران بارید.|وزارت نیرو|باران بارید.",
            })
    void accordingToReachesAsFarAsItsSpeaker(String text, String speaker, String content) {
        List<Statement> found = find(text.replace('¶', '\n'));
        Statement last = found.get(found.size() - 1);
        assertEquals(StatementForm.ACCORDING_TO, last.form());
        assertEquals(speaker, speaker(last).mention().orElse(""));
        assertEquals(content, content(last));
    }

    @ParameterizedTest
    @ValueSource(strings = {"به گفته شهردار باران بارید.", "به گفته شهردار پل باز است."})
    void accordingToARoleWithNobodyToTellHowFarItGoesSaysNothing(String text) {
        assertEquals(List.of(), find(text));
    }

    @Test
    void accordingToSomebodyKnownEndsWhatWasSaidBefore() {
        List<Statement> found = find(
                "نیما کاشفی مدیر موزه آب گفت: تالار باز است.\nشهردار گفت: پل باز است. به گفته کاشفی، راه هم امن است.");
        assertEquals(3, found.size());
        assertEquals("پل باز است.", content(found.get(1)));
        assertEquals("نیما کاشفی", name(found.get(2)));
    }

    @Test
    void eachLineOfATextIsAParagraph() {
        assertEquals("پل باز است.", content(only("\nشهردار گفت: پل باز است.\nبازار هم باز بود.\n")));
    }

    @Test
    void dateOfAPaperIsNotItsAuthor() {
        assertEquals("وزارت نیرو", name(only("در بیانیه روز ۱۲ تیر وزارت نیرو آمده است: سد پر است.")));
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

    @Test
    void speakersJoinedByAndAreTwo() {
        Statement found = only("دکتر آرش پیمان و مهندس لیلا فرهمند در نشستی گفتند: این پل امن است.");
        assertEquals(2, found.speakers().size());
        assertEquals("لیلا فرهمند", found.speakers().get(1).name().orElse("").replace("مهندس ", ""));
    }

    @Test
    void andWithinTheNameOfAMinistryJoinsNobody() {
        Statement found = only("وزیر علوم و فناوری گفت: آزمون عقب نمی‌افتد.");
        assertEquals("وزیر علوم و فناوری", role(found));
    }

    @Test
    void nameInQuotationMarksAndRoleBehindAComma() {
        Statement found = only("«بهزاد آذرنگ»، سرپرست تیم قایقرانی ساری اظهار داشت: موج بلند بود.");
        assertEquals("بهزاد آذرنگ", name(found));
        assertEquals("سرپرست تیم قایقرانی ساری", role(found));
    }

    @Test
    void nameBehindTheRole() {
        Statement found = only("رئیس انجمن سفالگران، هما نیک‌سرشت، تصریح کرد: کوره‌ها خاموش است.");
        assertEquals("هما نیک‌سرشت", name(found));
        assertEquals("رئیس انجمن سفالگران", role(found));
    }

    @Test
    void titleOfAWorkIsNoName() {
        Statement found = only("کارگردان نمایش «شب پرستو» گفت: سالن پر بود.");
        assertEquals(SpeakerForm.ROLE, speaker(found).form());
        assertEquals("کارگردان نمایش «شب پرستو»", role(found));
    }

    @Test
    void surnameMeansThePersonNamedInFull() {
        List<Statement> found =
                find("نوید شیرازی، مدیر باغ گیاه‌شناسی گفت: نخل‌ها زنده‌اند.\nشیرازی افزود: آب کم است.");
        assertEquals("نوید شیرازی", name(found.get(1)));
        assertEquals(speaker(found.get(0)).person(), speaker(found.get(1)).person());
    }

    @Test
    void roleOfTheLeadBelongsToTheOneNamedBehindIt() {
        List<Statement> found =
                find("بخشدار دریاکنار از ساخت اسکله خبر داد.\nفرید ماهرو اظهار کرد: کار یک سال می‌کشد.");
        assertEquals("فرید ماهرو", name(found.get(0)));
    }

    @Test
    void demonstrativeMeansTheBearerOfTheRole() {
        List<Statement> found =
                find("ملا صبور نیازی سخنگوی والی نیمروز گفت که آب بند باز است.\nاین سخنگو افزود که کشت آغاز شده است.");
        assertEquals("ملا صبور نیازی", name(found.get(1)));
        assertEquals(SpeakerForm.PRONOUN, speaker(found.get(1)).form());
    }

    @Test
    void bodyIsMeantByDemonstrativeAndNoun() {
        List<Statement> found =
                find("سازمان دریانوردی اعلام کرد که بندر بسته است.\nاین سازمان افزود که موج فروکش می‌کند.");
        assertEquals("سازمان دریانوردی", name(found.get(1)));
    }

    @Test
    void objectAndPredicateAreContent() {
        Statement found = only("وی گران شدن نان را بی‌دلیل خواند.");
        assertEquals("گران شدن نان را بی‌دلیل", content(found));
    }

    @Test
    void objectAloneIsContentWithoutItsParticle() {
        Statement found = only("دبیرکل ملل متحد بمباران بازار را محکوم کرد.");
        assertEquals("بمباران بازار", content(found));
    }

    @Test
    void sentenceOfACourtIsNoStatement() {
        assertEquals(List.of(), find("دادگاه متهم را به ده سال زندان محکوم کرد."));
    }

    @Test
    void demandKeepsWhatIsAskedFor() {
        Statement found = only("شهردار از مغازه‌داران خواست تا برف را بروبند.");
        assertEquals("تا برف را بروبند.", content(found));
        assertEquals("خواست", found.cue().orElseThrow().lemma());
    }

    @Test
    void paperHasAnAuthor() {
        Statement found = only("در بیانیه انجمن کوه‌نوردان آمده است: پناهگاه‌ها پر است.");
        assertEquals("انجمن کوه‌نوردان", name(found));
        assertEquals("پناهگاه‌ها پر است.", content(found));
    }

    @Test
    void quotationMayStandBeforeItsCue() {
        Statement found = only("«امشب برف می‌بارد و راه بسته می‌شود»، هواشناس شبکه گفت.");
        assertEquals("امشب برف می‌بارد و راه بسته می‌شود", content(found));
        assertTrue(found.content().orElseThrow().direct());
    }

    @Test
    void quotationWithinAQuotationDoesNotEndIt() {
        Statement found = only("رویا سپنتا گفت: «پدرم می‌گفت «دریا دروغ نمی‌گوید» و به قایق می‌نشست.»");
        assertEquals("پدرم می‌گفت «دریا دروغ نمی‌گوید» و به قایق می‌نشست.", content(found));
    }

    @Test
    void quotationNeverClosedEndsWithItsParagraph() {
        List<Statement> found = find("رویا سپنتا گفت: «قایق شکست.\nناخدا کاوه ماندگار افزود: باد تند بود.");
        assertEquals("قایق شکست.", content(found.get(0)));
        assertEquals("باد تند بود.", content(found.get(1)));
    }

    @Test
    void quotationRunsOverParagraphsToItsMark() {
        Statement found = only("رویا سپنتا نوشت: «قایق شکست.\nپارو گم شد.»\nباران بند آمد.");
        assertEquals("قایق شکست.\nپارو گم شد.", content(found));
    }

    @Test
    void contentGoesOnWhereSomebodySpeaksOfHimself() {
        Statement found =
                only("مدیر کارخانه گفت: انبار پر است.\nدر سه ماه گذشته وام نگرفتیم و از جیب خود مزد داده‌ایم.");
        assertTrue(content(found).endsWith("مزد داده‌ایم."));
    }

    @Test
    void contentEndsWhereTheNarratorSpeaksOfTheSpeaker() {
        Statement found = only("مدیر کارخانه گفت که انبار پر است. وی سپس از خط تولید دیدن کرد.");
        assertEquals("انبار پر است.", content(found));
    }

    @Test
    void othersQuotedWithinContentAreNoStatements() {
        Statement found = only("وزیر کار گفت: انجمن‌ها از ما دلخورند. یکی از همکاران به من گفت: صبر کنید.");
        assertEquals("وزیر کار", role(found));
    }

    @Test
    void barePastParticipleIsFiniteBeforeKe() {
        Statement found = only("قوماندان امنیه پنجشیر گفته که راه باز است.");
        assertEquals("گفت", found.cue().orElseThrow().lemma());
        assertEquals("قوماندان امنیه پنجشیر", role(found));
    }

    @Test
    void polarityTellsDenialAndSilence() {
        assertEquals(
                Polarity.DENIED,
                only("شهردار تکذیب کرد که پل ترک دارد.").cue().orElseThrow().polarity());
        assertEquals(
                Polarity.NEGATED,
                only("شهردار نگفت که پل کی باز می‌شود.").cue().orElseThrow().polarity());
    }

    @Test
    void valueAddedTaxSpeaksNot() {
        assertEquals(List.of(), find("مالیات بر ارزش افزوده، از مهر گران می‌شود."));
    }

    @Test
    void nobodySpeaksWhereOneMaySay() {
        assertEquals(List.of(), find("می‌توان گفت که بازار آرام است."));
    }

    @Test
    void headlineNeedsNoVerb() {
        String text = "آذرنگ: قایق‌ها را تعمیر می‌کنیم";
        String body = "بهزاد آذرنگ گفت: سه قایق شکسته است.";
        PersianNormalizer normalizer = PersianNormalizer.standard();
        String source = text + '\n' + body;
        List<TextBlock> blocks = List.of(
                TextBlock.of(normalizer.align(source, new Span(0, text.length())), TextBlock.Kind.TITLE),
                TextBlock.of(
                        normalizer.align(source, new Span(text.length() + 1, source.length())),
                        TextBlock.Kind.PARAGRAPH));
        Statement headline = StatementFinder.standard().find(blocks, List.of()).get(0);
        assertEquals(StatementForm.HEADLINE, headline.form());
        assertEquals("بهزاد آذرنگ", name(headline));
        assertTrue(headline.cue().isEmpty());
    }

    @Test
    void halfSpacesDeletedOrSpacedChangeNothing() {
        String text = "پیمان نیک‌اختر، مدیرعامل کشتی‌سازی خلیج می‌گوید که سفارش‌ها به‌موقع می‌رسند.";
        for (String typed : List.of(text.replace("\u200c", ""), text.replace('\u200c', ' '))) {
            Statement found = only(typed);
            assertEquals("گفت", found.cue().orElseThrow().lemma());
            assertTrue(name(found).startsWith("پیمان نیک"));
            assertTrue(content(found).startsWith("سفارش"));
        }
    }

    @Test
    void pluralPronounMeansAllWhoSpokeTogether() {
        List<Statement> found =
                find("نیما کاشفی وزیر نیرو و پری نادری وزیر راه گفتند: آب هست.\nآنان افزودند: راه باز است.");
        List<String> names = found.get(1).speakers().stream()
                .map(speaker -> speaker.name().orElse(""))
                .toList();
        assertEquals(List.of("نیما کاشفی", "پری نادری"), names);
    }

    @Test
    void speakersWithRolesBetweenCommas() {
        Statement found = only("نیما کاشفی، مدیر موزه آب، و پری نادری، رئیس کتابخانه شهر، گفتند: تالار تازه باز است.");
        assertEquals(
                List.of("مدیر موزه آب", "رئیس کتابخانه شهر"),
                found.speakers().stream()
                        .map(speaker -> speaker.role().orElse(""))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "کتابی که او نوشت پرفروش شد.",
                "دره‌نیوز، خبرگزاری کوهستان، نوشت: پل باز است.",
                "شهردار گفته‌های خود را پس گرفت.",
                "این را نمی‌توان گفت.",
                "گفته شد که پل امن است.",
                "نوشته شده است که پل امن است.",
                "از پایان کار خبر داد.",
                "در آن آمده است: پل امن است.",
                "شهردار به مردم خوشامد گفت.",
                "او دروغ گفت.",
                "کودک کتاب خواند.",
                "معلم شعر خواند و رفت.",
                "شهردار نماز خواند.",
                "مالیات بر ارزش افزوده کم شد.",
                "بر افزوده‌های پل باران بارید.",
                "این را شهردار خواست.",
                "نوشته‌های او خوانده شد.",
                "شهردار که گفته بود می‌آید نیامد.",
                "از شهردار خواسته شد که بیاید.",
                "پل باز شد و راه کوتاه شد.",
                "چراغ‌ها را خاموش کرد و خواند.",
                "باید افزود که راه دور است.",
                "شهردار از پل گذشت.",
                "کسی چیزی نگفت.",
            })
    void whatOnlyLooksLikeSpeechIsNone(String text) {
        assertEquals(List.of(), find(text));
    }
}
