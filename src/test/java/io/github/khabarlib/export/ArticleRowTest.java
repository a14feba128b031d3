package io.github.khabarlib.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.Seeds;
import io.github.khabarlib.article.Article;
import java.beans.BeanInfo;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleRowTest {
    static List<NewsSource> seeds() {
        return Seeds.sources();
    }

    @Test
    void carriesWhatTheArticleHas() {
        ArticleRow row = ArticleRow.of(Articles.full());
        assertEquals("https://example.ir/news/1", row.getUrl());
        assertEquals("fa", row.getLanguage());
        assertEquals("example", row.getPublisherId());
        assertEquals("باران در راه است", row.getTitle());
        assertEquals("isna", row.getAgencyId());
        assertEquals("ایسنا", row.getOriginName());
        assertEquals(List.of("ایسنا", "پایگاه ناشناس"), row.getOutlets());
        assertEquals(List.of("نویسنده"), row.getByline());
        assertEquals(LocalDate.of(2023, 11, 14), row.getPublishedOn());
        assertEquals(Instant.parse("2023-11-14T06:50:00Z"), row.getPublishedAt());
        assertTrue(String.valueOf(row.getBody()).contains("می‌شود"));
        assertEquals(ArticleJson.standard().compact().write(Articles.full()), row.getJson());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void samplesComeBackEqual(NewsSource seed) throws Exception {
        Article article = Khabar.parse(seed);
        ArticleRow row = ArticleRow.of(article);
        assertEquals(row, thawed(row));
        assertEquals(row.hashCode(), thawed(row).hashCode());
        assertEquals(row, copied(row));
        assertEquals(
                article.toBuilder().sourceText("").build(),
                ArticleJson.standard().read(row.getJson()));
    }

    @Test
    void rowsOfOtherArticlesDiffer() {
        assertNotEquals(ArticleRow.of(Articles.full()), ArticleRow.of(Articles.empty()));
        assertNotEquals(new ArticleRow(), ArticleRow.of(Articles.empty()));
    }

    @Test
    void everyPropertyCanBeReadAndWritten() throws IntrospectionException {
        for (PropertyDescriptor property : properties()) {
            assertNotNull(property.getReadMethod(), property.getName());
            assertNotNull(property.getWriteMethod(), property.getName());
        }
        assertEquals(20, properties().length);
    }

    private static PropertyDescriptor[] properties() throws IntrospectionException {
        BeanInfo bean = Introspector.getBeanInfo(ArticleRow.class, Object.class);
        return bean.getPropertyDescriptors();
    }

    /** As systems do that make rows of beans and beans of rows. */
    private static ArticleRow copied(ArticleRow row) throws Exception {
        ArticleRow copy = new ArticleRow();
        for (PropertyDescriptor property : properties()) {
            property.getWriteMethod().invoke(copy, property.getReadMethod().invoke(row));
        }
        return copy;
    }

    private static ArticleRow thawed(ArticleRow row) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(row);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (ArticleRow) in.readObject();
        }
    }
}
