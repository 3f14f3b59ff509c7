package app.photoplay.conversion;

import app.photoplay.generation.Pace;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast things are made here, as measured.
 *
 * @param assembly how long a film took for each of its shots, null before one was assembled
 */
record Paces(Pace still, Pace clip, @Nullable Duration assembly) {}
