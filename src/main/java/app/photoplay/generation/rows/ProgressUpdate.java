package app.photoplay.generation.rows;

import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where a request stands at its provider.
 *
 * @param row the state of the row that it holds for
 * @param position in the provider's queue, empty where that is not known
 * @param fraction 0 to 1, negative where that is not known
 * @param begun when its provider was first seen to work on it
 */
public record ProgressUpdate(
        GenerationRow row,
        OptionalInt position,
        double fraction,
        @Nullable Instant begun) {}
