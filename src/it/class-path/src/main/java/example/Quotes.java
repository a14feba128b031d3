package example;

import io.github.khabarlib.Khabar;
import io.github.khabarlib.article.Article;
import io.github.khabarlib.article.Person;
import io.github.khabarlib.article.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who says what in a text: {@code java … example.Quotes article.txt}. */
public final class Quotes {
    private Quotes() {}

    public static void main(String[] files) throws IOException {
        for (String file : files) {
            quotes(Files.readString(Path.of(file))).forEach(System.out::println);
        }
    }

    /** A line for each statement of somebody with a name: the name, and what was said. */
    static List<String> quotes(String text) {
        Article article = Khabar.parseText(text);
        List<String> quotes = new ArrayList<>();
        for (Person person : article.people()) {
            person.name().ifPresent(name -> {
                for (Statement statement : article.statementsBy(name)) {
                    statement.content().ifPresent(content -> quotes.add(name + ": " + content.text()));
                }
            });
        }
        return quotes;
    }
}
