package io.github.khabarlib.export;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The browser Chromium where the machine has it, run without a window as a process of its own. */
final class Chromium {
    /** What it takes for the tests in it to run. */
    static final String MISSING = "no Chromium on the PATH (looked for chromium, chromium-browser, google-chrome);"
            + " Debian and Ubuntu have it as the package chromium";

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final long SECONDS = 120;

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** The browser, with what it writes in {@code folder}; absent where the machine has none. */
    static Optional<Chromium> in(Path folder) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** The document that {@code html} has become when all is loaded, at a width in pixels. */
    String dom(String html, int width, String... options) throws IOException, InterruptedException {
        Path page = Files.createTempFile(folder, "page", ".html");
        Files.writeString(page, html);
        Path dom = Files.createTempFile(folder, "dom", ".html");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--user-data-dir=" + folder.resolve("profile"),
                "--window-size=" + width + ",900",
                "--dump-dom"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--no-sandbox"); // it refuses to run otherwise
        }
        command.addAll(List.of(options));
        command.add(page.toUri().toString());
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new IOException("Chromium did not end within " + SECONDS + " seconds");
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
