package app.photoplay.plan;

import java.time.Instant;

/**
 * A person's month.
 *
 * @param used what was made, of the month's allowance
 * @param held what is under way and may still be given back, of the month's allowance
 * @param granted what can be spent beside the month's allowance
 * @param resetsAt when the next month begins
 */
public record Usage(Plan plan, Credits used, Credits held, Credits granted, Instant resetsAt) {

    /** Of somebody who was granted nothing. */
    public Usage(Plan plan, Credits used, Credits held, Instant resetsAt) {
        this(plan, used, held, Credits.ZERO, resetsAt);
    }

    /** What can still be spent; never negative. */
    public Credits left() {
        return leftOfMonth().plus(granted);
    }

    /** What can still be spent of the month's allowance; never negative. */
    Credits leftOfMonth() {
        Credits left = plan.monthly().minus(used).minus(held);
        return left.hundredths() < 0 ? Credits.ZERO : left;
    }
}
