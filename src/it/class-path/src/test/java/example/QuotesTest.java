package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotesTest {
    private static final String TEXT = """
            باغ پرندگان دوباره باز شد
            به گزارش ایسنا، نیلوفر راستین مدیر باغ پرندگان گفت: درها از فردا باز است.
            وی افزود: بلیت برای کودکان رایگان خواهد بود.
            """;

    @Test
    void aPronounIsLedBackToAName() {
        assertEquals(
                List.of("نیلوفر راستین: درها از فردا باز است.", "نیلوفر راستین: بلیت برای کودکان رایگان خواهد بود."),
                Quotes.quotes(TEXT));
    }

    @Test
    void jacksonFindsTheModule() throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Article article = Khabar.parseText(TEXT);
        Article back = mapper.readValue(mapper.writeValueAsBytes(article), Article.class);
        assertEquals(article.toBuilder().sourceText("").build(), back);
    }

    /** What only the command line needs is not inherited. */
    @Test
    void theLibraryBringsNoCommandLine() {
        String classPath = System.getProperty("java.class.path");
        assertFalse(classPath.contains("picocli") || classPath.contains("jwarc"), classPath);
    }
}
