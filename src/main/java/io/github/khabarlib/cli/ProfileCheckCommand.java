package io.github.khabarlib.cli;

import io.github.khabarlib.NewsParser;
import io.github.khabarlib.NewsSource;
import io.github.khabarlib.ProfileFinding;
import io.github.khabarlib.ProfileReport;
import io.github.khabarlib.publisher.PagePart;
import io.github.khabarlib.publisher.PublisherProfile;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A profile file, and what it finds on pages. */
@Command(
        name = "check",
        description = {
            "Checks a profile file and shows what it finds on pages: each part, the selector that found it, the value.",
            "The exit code is 1 if the file is no profile, or if title or body of a page is not found by its selectors."
        },
        mixinStandardHelpOptions = true)
final class ProfileCheckCommand implements Callable<Integer> {
    private static final int LONGEST = 60;

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "FILE", description = "The profile.")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PAGE",
            description = "Pages of the publisher, as fetched; without any the file alone is checked.")
    private List<Path> pages = List.of();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the page; if not given, one at the profile's first host.")
    private @Nullable String url;

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli sets the field
    ProfileCheckCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (url != null && pages.size() > 1) {
            throw new ParameterException(
                    spec.commandLine(), "--url goes with one PAGE; there are " + pages.size() + ".");
        }
        PrintWriter out = Streams.printer(streams.out());
        PublisherProfile profile;
        try {
            profile = PublisherProfile.read(file);
            NewsParser.builder().profile(profile).build();
        } catch (IOException e) {
            return fault(file + ": " + Failures.message(e));
        } catch (IllegalArgumentException e) {
            return fault(Failures.message(e));
        }
        out.println(file + ": " + summary(profile));
        int code = Codes.OK;
        for (Path page : pages) {
            code = Math.max(code, check(profile, page, out));
        }
        return code;
    }

    private int fault(String message) {
        streams.messages().println("khabar: " + message);
        return Codes.FAILURES;
    }

    private static String summary(PublisherProfile profile) {
        long parts = Arrays.stream(PagePart.values())
                .filter(part -> !profile.selectors(part).isEmpty())
                .count();
        return "is a profile: " + profile.id() + ", " + profile.hosts().size() + " host(s), selectors for " + parts
                + " part(s)"
                + profile.family()
                        .map(family -> ", those of " + family + " among them")
                        .orElse("");
    }

    private int check(PublisherProfile profile, Path page, PrintWriter out) {
        ProfileReport report;
        try (InputStream in = Files.newInputStream(page)) {
            NewsSource source = NewsSource.bytes(in.readNBytes(PageFile.MOST_BYTES));
            report = ProfileReport.of(profile, url == null ? source : source.withUrl(url));
        } catch (IOException e) {
            return fault(page + ": " + Failures.message(e));
        } catch (IllegalArgumentException e) {
            return fault(Failures.message(e));
        }
        out.println();
        out.println(page);
        report.findings().forEach(finding -> out.println(line(finding)));
        report.problems().forEach(problem -> out.println("  PROBLEM: " + problem));
        return report.problems().isEmpty() ? Codes.OK : Codes.FAILURES;
    }

    private static String line(ProfileFinding finding) {
        String how = switch (finding.outcome()) {
            case SELECTED -> String.join(", ", finding.matching());
            case FELL_BACK -> "(without selector: " + whyNot(finding) + ")";
            case NOT_FOUND -> "(nothing: " + whyNot(finding) + ")";
            case UNAIDED -> "(without selector)";
            case ABSENT -> "-";
        };
        return String.format("  %-9s %-24s %s", finding.part().key(), how, value(finding))
                .stripTrailing();
    }

    private static String whyNot(ProfileFinding finding) {
        return finding.matching().isEmpty()
                ? String.join(", ", finding.selectors()) + " not on the page"
                : "not taken from " + String.join(", ", finding.matching()) + " «" + cut(finding.texts()) + "»";
    }

    private static String value(ProfileFinding finding) {
        List<String> values = finding.values();
        if (finding.part() == PagePart.BODY && !values.isEmpty()) {
            int characters = values.stream().mapToInt(String::length).sum();
            return values.size() + " paragraph(s), " + characters + " characters: " + cut(values);
        }
        return finding.part() == PagePart.REMOVE && !values.isEmpty()
                ? values.size() + " piece(s): " + cut(values)
                : cut(values);
    }

    /** The beginning of what is found, in one line. */
    private static String cut(List<String> texts) {
        String all = String.join(" | ", texts).replaceAll("\\s+", " ").strip();
        return all.length() <= LONGEST ? all : all.substring(0, all.offsetByCodePoints(LONGEST - 1, 0)) + "…";
    }
}
