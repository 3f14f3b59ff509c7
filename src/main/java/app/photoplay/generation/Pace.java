package app.photoplay.generation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast something is made here.
 *
 * @param typical how long one took lately, null before one was made
 * @param concurrency how many are made at once
 * @param people how many have something waiting or under way there
 */
public record Pace(@Nullable Duration typical, int concurrency, int people) {}
