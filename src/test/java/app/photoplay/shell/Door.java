package app.photoplay.shell;

import java.util.Comparator;

/**
 * A way into the product.
 *
 * @param route as it is registered: {@code /api/projects/{id}}
 * @param method of HTTP; {@code ANY} where every one is answered, {@code SCREEN} for a screen
 */
record Door(String route, String method) implements Comparable<Door> {

    static final String ANY = "ANY";
    static final String SCREEN = "SCREEN";

    @Override
    public int compareTo(Door other) {
        return Comparator.comparing(Door::route).thenComparing(Door::method).compare(this, other);
    }
}
