package app.photoplay.base.web;

import java.util.List;

/** Fields of a request hold what may not stand in them; all of them are told at once. */
public final class WrongFieldsException extends RuntimeException {

    private final List<String> fields;

    private WrongFieldsException(List<String> fields) {
        super(String.join(", ", fields));
        this.fields = List.copyOf(fields);
    }

    /**
     * Lets pass a request without any.
     *
     * @param fields paths of what is wrong, such as {@code length.shots}
     * @throws WrongFieldsException if there are some
     */
    public static void check(List<String> fields) {
        if (!fields.isEmpty()) {
            throw new WrongFieldsException(fields);
        }
    }

    List<String> fields() {
        return fields;
    }
}
