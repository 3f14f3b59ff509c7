package app.photoplay.fal.model;

import app.photoplay.generation.FrameSize;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large the pictures of a model are, counted as people do: by the lines of one in 16:9, whatever its shape.
 *
 * @param field of the input that takes a word for it; null where it is told nothing
 * @param words that it may take, each with the lines that it gives
 * @param most lines where it is told nothing; null where it is told
 */
record FrameLines(
        @Nullable String field,
        Map<String, Integer> words,
        @Nullable Integer most) {

    private static final int FEWEST = 64;
    private static final int LARGEST = 10_000;
    private static final String LINES = "lines from " + FEWEST + " to " + LARGEST;

    FrameLines {
        words = words == null ? Map.of() : Map.copyOf(words);
        if ((field == null) == (most == null)) {
            throw new FieldException("size", "it says both or neither", "field and words, or most");
        }
        if ((field == null) != words.isEmpty()) {
            throw FieldException.missing(field == null ? "field" : "words", "a field and its words with their lines");
        }
        words.values().forEach(FrameLines::require);
        require(most == null ? FEWEST : most);
    }

    private static void require(int lines) {
        if (lines < FEWEST || lines > LARGEST) {
            throw new FieldException("size", lines + " does not fit", LINES);
        }
    }

    /** The word for the smallest that is large enough, else for the largest; empty where it is told nothing. */
    Optional<String> of(FrameSize wanted) {
        Collection<Map.Entry<String, Integer>> sizes = words.entrySet();
        Comparator<Map.Entry<String, Integer>> bySize = Map.Entry.comparingByValue();
        return sizes.stream()
                .filter(size -> holds(size.getValue(), wanted))
                .min(bySize)
                .or(() -> sizes.stream().max(bySize))
                .map(Map.Entry::getKey);
    }

    /** Lines of the largest. */
    int largest() {
        return most == null ? Collections.max(words.values()) : most;
    }

    /** By the shorter side, or for shapes of nearly equal sides by all pixels: a square of 720p is one of 960 x 960. */
    private static boolean holds(int lines, FrameSize frame) {
        return Math.min(frame.width(), frame.height()) <= lines
                || (long) frame.width() * frame.height() <= 2L * lines * lines;
    }
}
