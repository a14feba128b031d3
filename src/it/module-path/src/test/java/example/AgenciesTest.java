package example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AgenciesTest {
    private static final String PAGE = """
            <html lang="fa"><head><meta charset="utf-8"><title>کتابخانه سیار به روستا رسید</title></head><body>
            <h1>کتابخانه سیار به روستا رسید</h1>
            <p>به گزارش مهر به نقل از ایسنا، کتابخانه سیار استان امروز با هزار جلد کتاب به روستای بالاده رسید.</p>
            <p>این خودرو هر هفته یک روز در میدان ده می‌ایستد و تا غروب به کودکان و بزرگ‌ترها کتاب امانت می‌دهد.</p>
            </body></html>
            """;

    @Test
    void everyLibraryIsANamedModule() {
        assertEquals("io.github.khabarlib", Khabar.class.getModule().getName());
        assertEquals("example.agencies", Agencies.class.getModule().getName());
        assertTrue(Agencies.class.getModule().isNamed());
        assertFalse(Khabar.class.getModule().getDescriptor().isAutomatic());
    }

    @Test
    void namesTheChainOfOutlets() {
        assertEquals(2, Agencies.credited(PAGE).size());
        assertTrue(Agencies.credited(PAGE).get(1).contains("ایسنا"));
    }

    @Test
    void jacksonFindsTheModule() throws IOException {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
        Article article = Khabar.parse(PAGE);
        Article back = mapper.readValue(mapper.writeValueAsString(article), Article.class);
        assertEquals(article.title(), back.title());
    }

    @Test
    void runsOnTheModulePathAlone(@TempDir Path folder) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), PAGE);
        Path out = folder.resolve("out");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-p",
                        System.getProperty("jdk.module.path"),
                        "-m",
                        "example.agencies/example.Agencies",
                        page.toString())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start()
                .waitFor();
        String written = Files.readString(out);
        assertEquals(0, exit, written);
        assertTrue(written.contains("ایسنا"), written);
    }
}
