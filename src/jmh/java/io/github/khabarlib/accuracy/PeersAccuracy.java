package io.github.khabarlib.accuracy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.khabarlib.NewsParser;
import io.github.khabarlib.accuracy.Peer.Found;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Prints one table of how well each {@link Peer} and our parser, with and without its profiles, read the pages of the
 * corpora: all predictions go through the same scorer in one run. A page on which a peer throws counts as one where it
 * found nothing.
 *
 * <p>Not a JMH benchmark, but run like one: {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=io.github.khabarlib.accuracy.PeersAccuracy -Dkhabar.corpora=<folder of the corpora>}.
 *
 * <p>The predictions stay in {@code target/peers}; what was thrown goes to standard error.
 */
public final class PeersAccuracy {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KNOWN = "khabar";
    private static final String UNKNOWN = "khabar-without-profiles";
    private static final Charset LEGACY = Charset.forName("windows-1256");

    /** Columns of ours, and what the scorer calls them. */
    private static final Map<String, String> COLUMNS = columns();

    private final Corpora corpora;
    private final Path folder;
    private final Map<String, Integer> thrown = new TreeMap<>();

    private PeersAccuracy(Corpora corpora, Path folder) {
        this.corpora = corpora;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "peers"));
        PeersAccuracy accuracy = new PeersAccuracy(Corpora.orSkip(), folder);
        System.out.println(
                "| set (pages) | extractor | " + String.join(" | ", COLUMNS.keySet()) + " | no text (threw) |");
        System.out.println("|---|---|" + "---|".repeat(COLUMNS.size()) + "---|");
        for (String set : List.of("persian", "written", "calibration")) {
            accuracy.measure(set);
        }
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("F1", "F1");
        columns.put("precision", "P");
        columns.put("recall", "R");
        columns.put("exact", "acc");
        columns.put("paragraph F1", "parF1");
        columns.put("title exact", "title");
        return columns;
    }

    private void measure(String set) throws IOException {
        Path gold = corpora.path("pages/" + set);
        List<PageGold> pages = PageGold.marked(gold);
        Path predictions = folder.resolve(set);
        Measurement ours = new Measurement(corpora, folder);
        ours.predict(pages, NewsParser.standard(), predictions.resolve(KNOWN));
        NewsParser unknown = NewsParser.builder().builtInProfiles(false).build();
        ours.predict(pages, unknown, predictions.resolve(UNKNOWN));
        List<String> extractors = new ArrayList<>(List.of(KNOWN, UNKNOWN));
        thrown.clear();
        for (Peer peer : Peer.values()) {
            predict(peer, pages, predictions.resolve(name(peer)));
            extractors.add(name(peer));
        }
        Path nothing = Files.write(folder.resolve("nothing"), new byte[0]);
        Path printed = folder.resolve(set + ".txt");
        String only = String.join(",", extractors);
        corpora.run(nothing, printed, "extraction_score.py", gold, predictions, "--boot", "0", "--only", only);
        print(set, pages, Files.readAllLines(printed));
    }

    private static String name(Peer peer) {
        return peer.name().toLowerCase(Locale.ROOT);
    }

    private void predict(Peer peer, List<PageGold> pages, Path predictions) throws IOException {
        for (PageGold page : pages) {
            Found found = extract(peer, page);
            Path file = predictions.resolve(page.id() + ".json");
            Files.createDirectories(file.getParent());
            JSON.writeValue(file.toFile(), Map.of("title", found.title(), "text", found.text()));
        }
    }

    private Found extract(Peer peer, PageGold page) throws IOException {
        String html = decode(page.bytes());
        try {
            return peer.extract(html, url(page));
        } catch (Exception | LinkageError | StackOverflowError e) {
            System.err.println(name(peer) + " on " + page.id() + ": " + e);
            thrown.merge(name(peer), 1, Integer::sum);
            return Found.NOTHING;
        }
    }

    /** No peer is held responsible for decoding: each gets characters, UTF-8 or the one legacy encoding of the sets. */
    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, LEGACY);
        }
    }

    /** The address of the page, else one at the site that its folder is named after: peers insist on one. */
    private static String url(PageGold page) {
        String known = page.gold().path("url").asText("");
        return known.isEmpty() ? "https://" + page.id().split("/")[0] + "/news/1" : known;
    }

    private void print(String set, List<PageGold> pages, List<String> printed) throws IOException {
        List<String> header = List.of(printed.get(0).trim().split(" +"));
        for (String line : printed.subList(1, printed.size())) {
            String[] row = line.trim().split(" +");
            List<String> cells = new ArrayList<>(List.of(set + " (" + pages.size() + ")", row[0]));
            COLUMNS.values().forEach(column -> cells.add(row[header.indexOf(column)]));
            cells.add(withoutText(folder.resolve(set).resolve(row[0]), pages) + " (" + thrown.getOrDefault(row[0], 0)
                    + ")");
            System.out.println("| " + String.join(" | ", cells) + " |");
        }
    }

    private static long withoutText(Path predictions, List<PageGold> pages) throws IOException {
        long count = 0;
        for (PageGold page : pages) {
            Path prediction = predictions.resolve(page.id() + ".json");
            if (JSON.readTree(prediction.toFile()).path("text").asText("").isBlank()) {
                count++;
            }
        }
        return count;
    }
}
