package app.photoplay.plan;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * What people may choose to be on.
 *
 * @param place on the page, ascending
 * @param visible whether the page of plans shows it
 * @param open whether people who are not on it may choose it
 * @param retired whether it is kept only for those who are on it
 * @param terms the published ones; where it says whose plan it is, those in force for that person
 */
public record Plan(PlanId id, int place, boolean visible, boolean open, boolean retired, PlanTerms terms) {

    /** Is hinted at whenever what there is to choose from has changed. */
    public static final UUID TOPIC = UUID.nameUUIDFromBytes("plans".getBytes(StandardCharsets.UTF_8));

    /** Whether somebody who is not on it may choose it. */
    public boolean offered() {
        return visible && open && !retired;
    }

    /** Whether new accounts may begin on it: nobody owes anything for an account that they opened. */
    public boolean mayBegin() {
        return !retired && terms.price().free();
    }

    public Plan with(PlanTerms inForce) {
        return new Plan(id, place, visible, open, retired, inForce);
    }
}
