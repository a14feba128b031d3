import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Looks at a staged release as Maven Central does before it publishes one: the files, a signature and checksums of each,
 * and what the POM has to say. Run by {@code dry-run}: {@code java CheckStaged.java STAGE GROUP ARTIFACT VERSION}.
 */
final class CheckStaged {
    /** The files of a release by the end of their names, each with an entry that has to be in it if it is a jar. */
    private static final Map<String, String> FILES = Map.of(
            ".pom", "",
            ".jar", "META-INF/services/com.fasterxml.jackson.databind.Module",
            "-sources.jar", "io/github/khabarlib/Khabar.java",
            "-javadoc.jar", "io.github.khabarlib/io/github/khabarlib/Khabar.html",
            "-samples.jar", "khabar-samples/page-nastooh/expected.json",
            "-cli.jar", "picocli/CommandLine.class",
            "-cyclonedx.json", "",
            "-cyclonedx.xml", "");

    /** What the POM must have, as paths. */
    private static final List<String> FIELDS = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final List<String> problems = new ArrayList<>();
    private final Path folder;
    private final String stem;

    private CheckStaged(Path stage, String group, String artifact, String version) {
        this.folder = stage.resolve(group.replace('.', '/')).resolve(artifact).resolve(version);
        this.stem = artifact + "-" + version;
    }

    public static void main(String[] args) throws Exception {
        CheckStaged check = new CheckStaged(Path.of(args[0]), args[1], args[2], args[3]);
        check.lookAtFiles();
        check.lookAtPom(args[1], args[2], args[3]);
        if (!check.problems.isEmpty()) {
            check.problems.forEach(problem -> System.err.println("PROBLEM: " + problem));
            System.exit(1);
        }
        System.out.println(FILES.size() + " files, each signed and with its checksums; the POM has all it needs");
    }

    private void lookAtFiles() throws Exception {
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(stem + file.getKey());
            if (!Files.isRegularFile(path)) {
                problems.add("missing: " + path.getFileName());
                continue;
            }
            lookAtCompanions(path);
            if (!file.getValue().isEmpty()) {
                lookInto(path, file.getValue());
            }
        }
        lookForStrangers();
    }

    private void lookAtCompanions(Path file) throws Exception {
        if (!Files.isRegularFile(beside(file, ".asc"))) {
            problems.add("not signed: " + file.getFileName());
        }
        for (String algorithm : List.of("MD5", "SHA-1")) {
            Path sum = beside(file, "." + algorithm.replace("-", "").toLowerCase());
            byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
            String expected = HexFormat.of().formatHex(digest);
            if (!Files.isRegularFile(sum) || !Files.readString(sum).strip().equals(expected)) {
                problems.add("missing or wrong: " + sum.getFileName());
            }
        }
    }

    private void lookInto(Path jar, String entry) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(entry) == null) {
                problems.add(jar.getFileName() + " has no " + entry);
            }
        }
    }

    private void lookForStrangers() throws IOException {
        TreeSet<String> strangers = new TreeSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .map(name -> name.replaceFirst("(\\.asc)?(\\.(md5|sha1))?$", ""))
                    .filter(name -> !name.startsWith(stem) || !FILES.containsKey(name.substring(stem.length())))
                    .forEach(strangers::add);
        }
        strangers.forEach(name -> problems.add("not expected: " + name));
    }

    private void lookAtPom(String group, String artifact, String version) throws Exception {
        Path file = folder.resolve(stem + ".pom");
        if (!Files.isRegularFile(file)) {
            return;
        }
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        XPath paths = XPathFactory.newInstance().newXPath();
        for (String field : FIELDS) {
            if (paths.evaluate("/project/" + field, pom).isBlank()) {
                problems.add("the POM has no " + field);
            }
        }
        Map<String, String> coordinates = Map.of("groupId", group, "artifactId", artifact, "version", version);
        for (Map.Entry<String, String> coordinate : coordinates.entrySet()) {
            String value = paths.evaluate("/project/" + coordinate.getKey(), pom);
            if (!value.equals(coordinate.getValue())) {
                problems.add("the POM says " + coordinate.getKey() + " " + value);
            }
        }
        if (Files.readString(file, StandardCharsets.UTF_8).contains("-SNAPSHOT")) {
            problems.add("the POM names a snapshot");
        }
        if (!paths.evaluate("/project/repositories", pom).isBlank()) {
            problems.add("the POM names repositories, which Central asks to leave out");
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
