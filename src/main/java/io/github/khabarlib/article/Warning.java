package io.github.khabarlib.article;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What could not be read, or was read with doubt.
 *
 * <p>Immutable, thread-safe and serializable.
 */
public final class Warning implements Serializable {
    private static final long serialVersionUID = 1L;

    private final WarningCode code;
    private final String message;
    private final @Nullable Span span;

    private Warning(WarningCode code, String message, @Nullable Span span) {
        this.code = Objects.requireNonNull(code, "code");
        this.message = Objects.requireNonNull(message, "message");
        this.span = span;
    }

    /**
     * Makes one.
     *
     * @param code what it is about
     * @param message one English sentence for a log
     * @param span the place in the source text, where there is one; null for none
     */
    public static Warning of(WarningCode code, String message, @Nullable Span span) {
        return new Warning(code, message, span);
    }

    /** What it is about. */
    public WarningCode code() {
        return code;
    }

    /** One English sentence for a log. */
    public String message() {
        return message;
    }

    /** The place in the source text, where there is one. */
    public Optional<Span> span() {
        return Optional.ofNullable(span);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Warning that
                && code.equals(that.code)
                && message.equals(that.message)
                && Objects.equals(span, that.span);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, message, span);
    }

    @Override
    public String toString() {
        return "Warning[" + "code=" + code + ", message=" + message + ", span=" + span + "]";
    }
}
