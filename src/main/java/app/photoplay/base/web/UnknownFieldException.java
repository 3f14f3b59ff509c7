package app.photoplay.base.web;

import java.util.Collection;

/** A request names a field that there is not: a slip of the pen, which is told instead of passed over. */
public final class UnknownFieldException extends RuntimeException {

    private final String field;
    private final transient Collection<String> known;

    private UnknownFieldException(String field, Collection<String> known) {
        super(field);
        this.field = field;
        this.known = known;
    }

    /**
     * Lets pass what is known.
     *
     * @throws UnknownFieldException at the first name that is not among those known
     */
    public static void check(Collection<String> given, Collection<String> known) {
        given.stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw new UnknownFieldException(name, known);
        });
    }

    String field() {
        return field;
    }

    Collection<String> known() {
        return known;
    }
}
