package app.photoplay.animatic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was fetched last, kept for whoever has to fetch it once more. */
final class Shelf {

    static final int PLACES = 24;

    private final Set<Task> fetched = new LinkedHashSet<>();

    /** Puts a task up, and takes down those there is no room for. */
    synchronized List<Task> put(Task task) {
        fetched.remove(task);
        fetched.add(task);
        List<Task> old =
                fetched.stream().limit(Math.max(0, fetched.size() - PLACES)).toList();
        old.forEach(fetched::remove);
        return old;
    }
}
