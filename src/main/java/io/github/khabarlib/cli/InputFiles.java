package io.github.khabarlib.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that arguments name: a file is itself; a folder stands for the files in it and below whose names tell what
 * they hold; a pattern stands for the files whose paths it matches. Files of a folder come in the order of their names,
 * each time the same. Hidden ones are passed over, and links to folders are not followed.
 */
final class InputFiles implements Iterable<Path> {
    private static final String SIGNS_OF_PATTERNS = "*?[{";

    private final List<Root> roots = new ArrayList<>();
    private final Set<Path> without;

    /** A folder or file, and which of the files in it count. */
    private record Root(Path path, Predicate<Path> counts) {}

    /**
     * Looks at what the arguments name.
     *
     * @param without files that are none of the input, such as the output
     * @throws IllegalArgumentException if there is nothing of that name
     */
    InputFiles(List<String> arguments, Set<Path> without) {
        this.without = without;
        arguments.forEach(argument -> roots.add(root(argument)));
    }

    private static Root root(String argument) {
        try {
            Path path = Path.of(argument);
            if (Files.exists(path)) {
                return new Root(path, file -> InputKind.of(file).isPresent());
            }
        } catch (InvalidPathException e) {
            // On some systems a pattern can be no path.
        }
        if (argument.chars().noneMatch(c -> SIGNS_OF_PATTERNS.indexOf(c) >= 0)) {
            throw new IllegalArgumentException(argument + ": no such file or folder");
        }
        return pattern(argument);
    }

    private static Root pattern(String argument) {
        String[] names = argument.replace('\\', '/').split("/", -1);
        int plain = 0;
        while (plain < names.length && names[plain].chars().noneMatch(c -> SIGNS_OF_PATTERNS.indexOf(c) >= 0)) {
            plain++;
        }
        Path base =
                Path.of(String.join("/", Arrays.copyOf(names, plain)) + (plain == 1 && names[0].isEmpty() ? "/" : ""));
        if (!Files.isDirectory(base)) {
            throw new IllegalArgumentException(argument + ": no such folder: " + base);
        }
        String rest = String.join("/", Arrays.copyOfRange(names, plain, names.length));
        try {
            PathMatcher deep = FileSystems.getDefault().getPathMatcher("glob:" + rest);
            // As in a shell, «**/» stands for no folder, too.
            PathMatcher shallow = FileSystems.getDefault().getPathMatcher("glob:" + rest.replace("**/", ""));
            return new Root(base, file -> {
                Path path = base.relativize(file);
                return deep.matches(path) || shallow.matches(path);
            });
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(argument + ": is no pattern: " + e.getDescription(), e);
        }
    }

    /**
     * The files, found as they are asked for.
     *
     * <p>The iterator throws an {@link UncheckedIOException} with the name of a folder that cannot be read, and goes on
     * behind it.
     */
    @Override
    public Iterator<Path> iterator() {
        return new Walk();
    }

    /** Goes through roots and folders, with the files of no more than one folder at each depth in memory. */
    private final class Walk implements Iterator<Path> {
        private final Iterator<Root> rest = roots.iterator();
        private final Deque<Iterator<Path>> open = new ArrayDeque<>();
        private Predicate<Path> counts = file -> true;
        private @Nullable Path next;

        @Override
        public boolean hasNext() {
            while (next == null && (!open.isEmpty() || rest.hasNext())) {
                if (open.isEmpty()) {
                    enter(rest.next());
                } else if (open.element().hasNext()) {
                    look(open.element().next());
                } else {
                    open.pop();
                }
            }
            return next != null;
        }

        @Override
        public Path next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Path found = next;
            next = null;
            return found;
        }

        private void enter(Root root) {
            counts = root.counts();
            if (Files.isDirectory(root.path()) || root.path().toString().isEmpty()) {
                open.push(children(root.path()));
            } else {
                next = root.path();
            }
        }

        private void look(Path child) {
            if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
                open.push(children(child));
            } else if (counts.test(child) && Files.isRegularFile(child) && !isOutput(child)) {
                next = child;
            }
        }
    }

    private boolean isOutput(Path file) {
        return without.contains(file.toAbsolutePath().normalize());
    }

    private static Iterator<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !nameOf(child).startsWith("."))
                    .sorted(Comparator.comparing(InputFiles::nameOf))
                    .toList()
                    .iterator();
        } catch (IOException e) {
            throw new UncheckedIOException(InputKind.nameOf(folder), e);
        }
    }

    private static String nameOf(Path path) {
        Path last = path.getFileName();
        return last == null ? "" : last.toString();
    }
}
