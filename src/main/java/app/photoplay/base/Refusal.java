package app.photoplay.base;

import org.jspecify.annotations.Nullable;

/**
 * An expected «no» to a person: a stable code, the field it belongs to (a path such as {@code text} or
 * {@code length.shots}), and arguments for the message. Never carries anything secret.
 */
public final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final @Nullable String field;
    private final transient Object[] arguments;
    private final transient @Nullable Remedy remedy;

    public Refusal(ErrorCode code, @Nullable String field, Object... arguments) {
        this(null, code, field, arguments);
    }

    private Refusal(@Nullable Remedy remedy, ErrorCode code, @Nullable String field, Object... arguments) {
        super(code.code());
        this.code = code;
        this.field = field;
        this.arguments = arguments;
        this.remedy = remedy;
    }

    /** The same with a page on which what is in the way can be lifted. */
    public Refusal liftedBy(Remedy remedy) {
        return new Refusal(remedy, code, field, arguments);
    }

    public ErrorCode code() {
        return code;
    }

    public @Nullable String field() {
        return field;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    /** Where it can be lifted; null where no page does. */
    public @Nullable Remedy remedy() {
        return remedy;
    }
}
