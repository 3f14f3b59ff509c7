package app.photoplay.plan;

import app.photoplay.base.Refusal;
import app.photoplay.base.Remedy;
import org.jspecify.annotations.Nullable;

/**
 * What a wish runs into.
 *
 * @param used what there would be, with the wish; in the unit of the limit (films, shots, minutes, lines, bytes, hundredths
 *     of a credit)
 * @param allowed how much there may be, in the same unit
 * @param what the model, the resolution or the sharing feature that is not there; null for limits that are numbers alone
 * @param liftedBy the plan that would allow it, the cheapest; null where none does
 * @param lifting the name of that plan; empty where none does
 * @param topUp the credits that are missing; null where credits would not help, or are only held
 * @param held credits that are held by what is under way, hundredths; zero where that is not in the way
 */
public record LimitRefusal(
        Limit limit,
        long used,
        long allowed,
        @Nullable String what,
        @Nullable PlanId liftedBy,
        String lifting,
        @Nullable Credits topUp,
        Credits held) {

    /**
     * As it is said to the person. {0} is what there would be, {1} how much there may be, {2} the plan that allows it, empty
     * where none does, {3} 1 where one does and else 0, {4} what is missing or held, {5} the model or
     * resolution that is not there.
     *
     * @param field that it belongs to; null for none
     */
    public Refusal refusal(@Nullable String field) {
        Refusal refusal = new Refusal(
                limit.code(onlyHeld()),
                field,
                limit.told(used),
                limit.told(allowed),
                lifting,
                liftedBy == null ? 0 : 1,
                (topUp == null ? held : topUp).hundredths() / 100.0,
                what == null ? "" : what);
        Remedy remedy = remedy();
        return remedy == null ? refusal : refusal.liftedBy(remedy);
    }

    /** The page on which it can be lifted; null where none does. */
    public @Nullable Remedy remedy() {
        if (liftedBy != null) {
            return new Remedy("plans?lifts=" + liftedBy.value(), "remedy.plan");
        }
        if (topUp != null) {
            return new Remedy("usage?top-up=" + Math.ceilDiv(topUp.hundredths(), 100L), "remedy.top-up");
        }
        return limit == Limit.CAP_A_MONTH ? new Remedy("usage", "remedy.cap") : null;
    }

    /** Whether what is under way would have to end, and nothing has to be bought. */
    public boolean onlyHeld() {
        return limit == Limit.CREDITS && topUp == null && held.hundredths() > 0;
    }
}
