package corpus;

/** Says that what was read is not what it should be; that it could not be read at all is told otherwise. */
final class Damage extends Exception {
    private static final long serialVersionUID = 1L;

    Damage(String message) {
        super(message);
    }
}
