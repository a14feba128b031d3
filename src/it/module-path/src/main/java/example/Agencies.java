package example;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Outlet;
import io.github.khabarlib.export.ArticleJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Whom pages credit, and what is in them: {@code java -p … -m example.agencies/example.Agencies page.html}. */
public final class Agencies {
    private Agencies() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            String page = Files.readString(Path.of(file));
            System.out.println(file + ": " + credited(page));
            System.out.println(ArticleJson.standard().compact().write(Khabar.parse(page)));
        }
    }

    /** The names of the outlets that the page names as its sources, the one next to the reader first. */
    static List<String> credited(String page) {
        return Khabar.parse(page).outlets().stream().map(Outlet::name).toList();
    }
}
