package app.photoplay.conversion;

import app.photoplay.generation.CeilingOverrun;
import app.photoplay.plan.Credits;
import java.util.Optional;

/**
 * What a film that rests still needs to go on, by where it stops then.
 *
 * @param stills credits on the way to the gate STILLS
 * @param clips credits on the way to the gates CLIPS and FILM
 * @param overruns the ceilings that it would run into
 */
public record OutstandingCost(Credits stills, Credits clips, BudgetOverruns overruns) {

    public static final OutstandingCost NOTHING = new OutstandingCost(Credits.ZERO, Credits.ZERO, BudgetOverruns.NONE);

    /** What it costs to go on to there. */
    public Credits upTo(Gate gate) {
        return gate.cost(stills, clips);
    }

    /** The ceiling that is in the way there. */
    public Optional<CeilingOverrun> overrun(Gate gate) {
        return overruns.upTo(gate);
    }
}
