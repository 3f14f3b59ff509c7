package app.photoplay.spending;

import app.photoplay.plan.Credits;
import java.time.LocalDate;
import java.util.Map;

/**
 * A day's spending.
 *
 * @param spent by kind; what was given back later is not in it
 * @param held on that day, and neither spent nor given back yet
 */
public record DaySpend(LocalDate day, Map<SpendingKind, Credits> spent, Credits held) {

    public DaySpend {
        spent = Map.copyOf(spent);
    }

    /** Nothing where a kind is not among them. */
    public Credits spent(SpendingKind kind) {
        return spent.getOrDefault(kind, Credits.ZERO);
    }
}
