package app.photoplay.conversion.progress;

import app.photoplay.generation.GenerationPace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast things are made here, as measured.
 *
 * @param assembly how long a film took for each of its shots, null before one was assembled
 */
record Paces(
        GenerationPace still, GenerationPace clip, @Nullable Duration assembly) {}
