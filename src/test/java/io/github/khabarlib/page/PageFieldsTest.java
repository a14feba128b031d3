package io.github.khabarlib.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.khabarlib.article.ParseLimits;
import io.github.khabarlib.page.Metadata.Field;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sections, tags, codes and dates beside a story, in the forms that themes print them. */
class PageFieldsTest {
    private static final String HEADLINE = "کتابخانه سیار به روستاهای مرزی رسید";
    private static final String PROSE =
            "<p>کتابدار گفت: این خودرو، با دو هزار کتاب، هر هفته به یازده روستا سر می‌زند.</p>";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SECTION; <h2 class=category-name><a href=/k>استان‌ها</a></h2><h2 class=category-name><a href=/k/h>کتاب</a></h2>; ; استان‌ها|کتاب",
                "SECTION; <div class=Section_s5><a href=/iran>ایران</a></div>; ; ایران",
                "SECTION; <span class=place><a>فرهنگ</a> / <a>کتاب</a></span>; ; فرهنگ|کتاب",
                "SECTION; ; <footer><span>دسته: <a rel='category tag' href=/c/r>روزنوشت</a></span></footer>; روزنوشت",
                "TAG; ; <footer class=entry-footer><span class=tags-links><a rel=tag href=#>کتاب</a>، <a rel=tag href=#>روستا</a></span></footer>; کتاب|روستا",
                "TAG; ; <div class=article__footer><div class=article__tags><a class=tag__text href=#>کتاب</a><a class=tag__text href=#>روستا</a></div></div>; کتاب|روستا",
                "TAG; ; <section class=x><h2>موضوعات مرتبط</h2><ul><li><a href=/t/1>کتاب</a></li><li><a href=/t/2>روستا</a></li></ul></section>; کتاب|روستا",
                "PUBLISHED; <span class=news-time title='دوشنبه ۲۷ فروردین ۱۴۰۳ ساعت ۱۰:۴۱'>۳ روز پیش</span>; ; دوشنبه ۲۷ فروردین ۱۴۰۳ ساعت ۱۰:۴۱|۳ روز پیش",
                "NEWS_CODE; <span>کد: 2041877</span>; ; 2041877",
                "NEWS_CODE; <span>کد خبر ۵۸۴۰۲۱۳</span>; ; ۵۸۴۰۲۱۳",
            })
    void readsFieldsBesideTheStory(Field field, String above, String below, String values) {
        String html = "<html><head><title>" + HEADLINE + "</title></head><body><div><div>"
                + (above == null ? "" : above) + "</div><h1>" + HEADLINE + "</h1><div class=text>" + PROSE.repeat(4)
                + "</div>" + (below == null ? "" : below) + "</div></body></html>";
        Draft draft = HtmlReader.generic().read(html, null, ParseLimits.standard());
        List<String> found = draft.metadata().of(field).stream()
                .map(MetadataCandidate::value)
                .distinct()
                .toList();
        assertEquals(List.of(values.split("\\|", -1)), found);
    }
}
