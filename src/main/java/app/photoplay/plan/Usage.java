package app.photoplay.plan;

import java.time.Instant;

/**
 * A person's month.
 *
 * @param used what was made
 * @param held what is under way and may still be given back
 * @param resetsAt when the next month begins
 */
public record Usage(Plan plan, Credits used, Credits held, Instant resetsAt) {

    /** What can still be spent; never negative. */
    public Credits left() {
        Credits left = plan.monthly().minus(used).minus(held);
        return left.hundredths() < 0 ? Credits.ZERO : left;
    }
}
