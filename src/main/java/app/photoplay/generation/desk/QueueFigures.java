package app.photoplay.generation.desk;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How full the queue is.
 *
 * @param waiting how many requests wait with us
 * @param underWay how many a provider has, or is being handed
 * @param oldest since when the oldest waits, null where none does
 * @param ages how many wait for under a minute, one to five, five to fifteen, longer
 * @param people those with most in it, at most {@value #MOST_PEOPLE}
 * @param peopleInAll how many people have something in it
 * @param stops what is held
 */
public record QueueFigures(
        long waiting,
        long underWay,
        @Nullable Instant oldest,
        List<Long> ages,
        List<AtProvider> providers,
        List<OfPerson> people,
        long peopleInAll,
        List<QueueStop> stops) {

    /** How many people are listed. */
    public static final int MOST_PEOPLE = 20;

    /**
     * A provider's part.
     *
     * @param concurrency how many it makes at once; 0 for one that is not set up any more
     * @param unreachable whether this node cannot reach it now
     */
    public record AtProvider(
            String name,
            long waiting,
            long underWay,
            @Nullable Instant oldest,
            int concurrency,
            boolean unreachable) {}

    /** A person's part. */
    public record OfPerson(
            UserId person,
            String name,
            long waiting,
            long underWay,
            @Nullable Instant oldest) {}
}
