package io.github.khabarlib.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of the call that is made most, {@code khabar parse} with files and plain options, without picocli:
 * to make all commands from their annotations takes a cold JVM longer than to parse a page. Anything else, mistakes and
 * pleas for help among it, is left to picocli.
 */
final class PlainArguments {
    private final Deque<String> rest;
    private final Set<String> seen = new HashSet<>();
    private final List<String> files = new ArrayList<>();
    private @Nullable String url;
    private Format format = Format.JSON;

    private PlainArguments(List<String> arguments) {
        this.rest = new ArrayDeque<>(arguments);
    }

    /** What the arguments ask for; absent where that is not for this class to say. */
    static Optional<ParseJob> read(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("parse")) {
            return Optional.empty();
        }
        PlainArguments plain = new PlainArguments(Arrays.asList(arguments).subList(1, arguments.length));
        return plain.takeAll() ? Optional.of(plain.job()) : Optional.empty();
    }

    private ParseJob job() {
        PageOptions pages = new PageOptions(seen.contains("--text"), url);
        ParserOptions parsing = new ParserOptions(seen.contains("--no-profiles"));
        return new ParseJob(files, pages, parsing, format, seen.contains("--source"));
    }

    private boolean takeAll() {
        while (!rest.isEmpty()) {
            String argument = rest.remove();
            boolean taken = isOption(argument) ? takeOption(argument) : takeFile(argument);
            if (!taken) {
                return false;
            }
        }
        return files.size() == 1 || url == null && !files.isEmpty();
    }

    /** A dash alone is standard input. */
    private static boolean isOption(String argument) {
        return argument.startsWith("-") && argument.length() > 1;
    }

    private boolean takeFile(String argument) {
        return isPlain(argument) && files.add(argument);
    }

    /** Picocli reads further arguments from the file behind an {@code @}. */
    private static boolean isPlain(String value) {
        return !value.isEmpty() && value.charAt(0) != '@';
    }

    private boolean takeOption(String argument) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        if (!seen.add(name)) {
            return false;
        }
        return switch (name) {
            case "--text", "--no-profiles", "--source" -> equals < 0;
            case "--url", "--format" -> takeValue(name, equals < 0 ? rest.poll() : argument.substring(equals + 1));
            default -> false;
        };
    }

    private boolean takeValue(String name, @Nullable String value) {
        if (value == null || value.startsWith("-") || !isPlain(value)) {
            return false;
        }
        if (name.equals("--url")) {
            url = value;
            return true;
        }
        Optional<Format> known = Format.of(value);
        format = known.orElse(format);
        return known.isPresent();
    }
}
