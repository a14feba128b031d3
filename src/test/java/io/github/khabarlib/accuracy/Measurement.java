package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.export.ArticleJson;
import io.github.khabarlib.text.PersianNormalizer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Runs the parser over the development sets and the scorers over what it says. */
final class Measurement {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DEGRADATIONS = List.of("deleted", "spaced", "mixed", "arabic", "wrapped");

    private final Corpora corpora;
    private final Path folder;
    private final Figures figures = new Figures();

    Measurement(Corpora corpora, Path folder) {
        this.corpora = corpora;
        this.folder = folder;
    }

    Figures all() throws IOException {
        attributions();
        pages();
        halfSpaces();
        return figures;
    }

    private void attributions() throws IOException {
        Path dev = corpora.path("attribution/dev.jsonl");
        attribution("attribution, samples", corpora.path("attribution/samples.jsonl"));
        Path articles = attribution("attribution, dev", dev);
        figures.readStructure("attribution, dev", print(articles, "structure_score.py", dev));
        for (String mode : DEGRADATIONS) {
            Path variant = folder.resolve(mode + ".jsonl");
            corpora.run(dev, variant, "degrade.py", mode);
            attribution("attribution, dev " + mode, variant);
        }
    }

    private Path attribution(String set, Path gold) throws IOException {
        Path articles = folder.resolve("articles.jsonl");
        NewsParser parser = NewsParser.standard();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode text = JSON.readTree(line);
            lines.add(record(
                    text.get("id").asText(),
                    parser,
                    NewsSource.text(text.get("text").asText()),
                    false));
        }
        Files.write(articles, lines);
        Path predictions = folder.resolve("predictions.jsonl");
        corpora.run(articles, predictions, "article_to_prediction.py", "attribution", "--texts", gold);
        figures.readAttribution(set, print(articles, "attribution_score.py", gold, predictions));
        return articles;
    }

    private void pages() throws IOException {
        NewsParser known = NewsParser.standard();
        NewsParser unknown = NewsParser.builder().builtInProfiles(false).build();
        pages("pages, persian", "pages/persian", known);
        pages("pages, persian, no profiles", "pages/persian", unknown);
        pages("pages, written", "pages/written", known);
        pages("pages, written, no profiles", "pages/written", unknown);
        pages("pages, calibration, no profiles", "pages/calibration", unknown);
        Path none = predict("none", corpora.path("pages/not-articles"), known, false);
        Path empty = Files.createDirectories(folder.resolve("empty"));
        figures.readFields("pages, not articles", print(nothing(), "fields_score.py", empty, empty, none));
    }

    private void pages(String set, String name, NewsParser parser) throws IOException {
        Path gold = corpora.path(name);
        Path predictions = predict(set, gold, parser, true);
        figures.readExtraction(
                set, print(nothing(), "extraction_score.py", gold, predictions.getParent(), "--only", "khabar"));
        figures.readFields(set, print(nothing(), "fields_score.py", gold, predictions));
    }

    /** Predictions for the pages of a folder, one file a page. */
    private Path predict(String set, Path pages, NewsParser parser, boolean onlyWithGold) throws IOException {
        Path predictions = folder.resolve(set).resolve("khabar");
        predict(onlyWithGold ? PageGold.marked(pages) : PageGold.all(pages), parser, predictions);
        return predictions;
    }

    /** Writes a prediction for each page into a folder. */
    void predict(List<PageGold> pages, NewsParser parser, Path predictions) throws IOException {
        List<String> lines = new ArrayList<>();
        for (PageGold page : pages) {
            lines.add(record(page.id(), parser, page.source(), true));
        }
        Path articles = folder.resolve("articles.jsonl");
        Files.write(articles, lines);
        Files.createDirectories(predictions);
        corpora.run(articles, folder.resolve("log"), "article_to_prediction.py", "extraction", predictions);
    }

    private static String record(String id, NewsParser parser, NewsSource source, boolean withSource) {
        ArticleJson compact = ArticleJson.standard().compact();
        ArticleJson json = withSource ? compact.withSourceText() : compact;
        try {
            String article = json.write(parser.parse(source));
            return "{\"id\":" + JSON.writeValueAsString(id) + ",\"article\":" + article + "}";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void halfSpaces() throws IOException {
        for (String set : List.of("news", "treebank", "wiki", "fars")) {
            for (String mode : List.of("deleted", "spaced", "mixed", "clean")) {
                Path gold = corpora.path("halfspace/dev/" + set + ".txt");
                Path input = folder.resolve("input.txt");
                corpora.run(nothing(), input, "halfspace_score.py", "make", "--gold", gold, "--mode", mode);
                for (PersianNormalizer.Level level : PersianNormalizer.Level.values()) {
                    halfSpaces(gold, input, level, set + " " + mode);
                }
            }
        }
    }

    private void halfSpaces(Path gold, Path input, PersianNormalizer.Level level, String set) throws IOException {
        PersianNormalizer normalizer = PersianNormalizer.builder().level(level).build();
        Path output = folder.resolve("output.txt");
        String text = Files.readString(input);
        Files.writeString(
                output,
                Stream.of(text.split("\n", -1)).map(normalizer::normalize).collect(Collectors.joining("\n")));
        Path variants = corpora.path("halfspace/dev/style-variants.tsv");
        figures.readHalfSpaces(
                "half-spaces, " + set + ", " + level.name().toLowerCase(Locale.ROOT),
                print(
                        nothing(),
                        "halfspace_score.py",
                        "score",
                        "--gold",
                        gold,
                        "--input",
                        input,
                        "--output",
                        output,
                        "--variants",
                        variants));
    }

    private List<String> print(Path in, String tool, Object... arguments) throws IOException {
        Path out = folder.resolve("printed.txt");
        corpora.run(in, out, tool, arguments);
        return Files.readAllLines(out);
    }

    private Path nothing() throws IOException {
        Path nothing = folder.resolve("nothing");
        return Files.exists(nothing) ? nothing : Files.createFile(nothing);
    }
}
