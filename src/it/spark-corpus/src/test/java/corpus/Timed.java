package corpus;

import java.util.Arrays;

/** Runs another class's main, then tells what the whole process has cost, from the start of its virtual machine on. */
final class Timed {
    private Timed() {}

    public static void main(String[] args) throws Exception {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
        Cost.tell(Cost.WHOLE);
    }
}
