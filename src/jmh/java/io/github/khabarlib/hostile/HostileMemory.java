package io.github.khabarlib.hostile;

import io.github.khabarlib.Khabar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Parses each {@link HostileInput} in a heap of 32 times its size and 96 MB, and names those for which that is not
 * enough. Each size is tried in a virtual machine of its own, which holds the input, too.
 *
 * <p>Not a JMH benchmark, but run like one: {@code mvn -Pbench test-compile exec:exec
 * -Dbench.main=io.github.khabarlib.hostile.HostileMemory -Djmh.args="100 400 1600"}.
 *
 * <p>Arguments: sizes in KB of UTF-8 (100, 400 and 1,600 without). Ends with 1 where a form needed more.
 */
public final class HostileMemory {
    private static final int TIMES = 32;
    private static final int BESIDE_MB = 96;

    private HostileMemory() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean enough = true;
        for (String size : arguments.length > 0 ? List.of(arguments) : List.of("100", "400", "1600")) {
            int bytes = 1000 * Integer.parseInt(size);
            int heap = BESIDE_MB + TIMES * bytes / 1_000_000;
            System.out.println(bytes + " bytes of each form in -Xmx" + heap + "m");
            enough &= parsesIn(heap, bytes);
        }
        System.exit(enough ? 0 : 1);
    }

    private static boolean parsesIn(int heap, int bytes) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-Xmx" + heap + "m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Forms.class.getName(),
                                String.valueOf(bytes))
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    /** All forms in one size, one after the other. */
    static final class Forms {
        private Forms() {}

        public static void main(String[] arguments) {
            int bytes = Integer.parseInt(arguments[0]);
            List<HostileInput> inputs = HostileInput.all().toList();
            long failed =
                    inputs.stream().filter(input -> !isEnoughFor(input, bytes)).count();
            System.out.println((inputs.size() - failed) + " of " + inputs.size() + " forms parsed");
            System.exit(failed == 0 ? 0 : 1);
        }

        private static boolean isEnoughFor(HostileInput input, int bytes) {
            try {
                Khabar.parse(input.source(charactersOf(input, bytes)));
                return true;
            } catch (OutOfMemoryError e) {
                System.out.println("not enough: " + input);
                return false;
            }
        }

        /** How many UTF-16 units of the form make so many bytes of UTF-8. */
        private static int charactersOf(HostileInput input, int bytes) {
            String sample = input.ofSize().apply(10_000);
            return (int) ((long) bytes * sample.length() / sample.getBytes(StandardCharsets.UTF_8).length);
        }
    }
}
