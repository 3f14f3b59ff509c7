package app.photoplay.fal.model;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** A field of an entry that cannot be used: where it stands, what is wrong with it, and what it takes. */
final class FieldException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    static final String INPUT_FIELD = "the name of a field of the input";

    FieldException(String field, String flaw) {
        super(field + ": " + flaw);
    }

    FieldException(String field, String flaw, String takes) {
        this(field, flaw + "; it takes " + takes);
    }

    static FieldException missing(String field, String takes) {
        return new FieldException(field, "it is missing", takes);
    }

    /** As an entry writes them. */
    static String words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(FieldException::word).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
