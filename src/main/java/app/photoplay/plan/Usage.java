package app.photoplay.plan;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands in the period of their plan.
 *
 * @param plan with the terms in force for this person
 * @param available what can be spent now; {@link Credits#WITHOUT_LIMIT} where credits are not counted
 * @param held what is under way, also what running work was quoted and has not asked for yet; given back where it fails
 * @param spent in this period, of whatever grant
 * @param expiring what goes first of what is available; null where nothing does
 * @param resetsAt when the next period begins
 * @param zone in which days are said to this person
 * @param ending whether the plan ends then, and another one follows
 */
public record Usage(
        Plan plan,
        Credits available,
        Credits held,
        Credits spent,
        @Nullable Expiring expiring,
        Instant periodStart,
        Instant resetsAt,
        ZoneId zone,
        boolean ending) {

    /** The two of these that are told of many at once. */
    public record Standing(Credits available, Credits held) {}

    /** So many go then unless they are spent. */
    public record Expiring(Credits amount, Instant when) {}

    /** What is spent, held and available together: the one sum that each of them is a part of. */
    public Credits whole() {
        return spent.plus(held).plus(available);
    }

    /** The same for somebody who may spend no more of it than that; what else is held of it is not theirs to see. */
    public Usage upTo(Credits most) {
        return new Usage(plan, available.min(most), Credits.ZERO, spent, expiring, periodStart, resetsAt, zone, ending);
    }

    /** What can still be spent; never negative. */
    public Credits left() {
        return available;
    }

    /** Whether credits can run out. */
    public boolean limited() {
        return available.limited();
    }
}
