package app.photoplay.animatic;

import app.photoplay.generation.GenerationId;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was fetched last, kept for whoever has to fetch it once more. */
final class OutputCache {

    static final int PLACES = 24;

    private final Set<Output> fetched = new LinkedHashSet<>();

    /** A finished picture or clip, drawn by whatever node. */
    record Output(GenerationId id, Path file) {}

    /** Puts an output up, and takes down those there is no room for. */
    synchronized List<Output> put(Output output) {
        fetched.remove(output);
        fetched.add(output);
        List<Output> old =
                fetched.stream().limit(Math.max(0, fetched.size() - PLACES)).toList();
        old.forEach(fetched::remove);
        return old;
    }
}
