package app.photoplay.generation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How fast something is made here.
 *
 * @param models that were used, the one used last first
 * @param typical how long one took lately with each of them
 * @param concurrency how many are made at once
 * @param people how many have something waiting or under way there
 */
public record GenerationPace(List<String> models, Map<String, Duration> typical, int concurrency, int people) {

    /**
     * How long one takes, null before one was made.
     *
     * @param model null where that is not known yet: then it is taken to be the one used last
     */
    public @Nullable Duration typical(@Nullable String model) {
        String meant = model != null ? model : models.isEmpty() ? "" : models.getFirst();
        return typical.get(meant);
    }
}
