package app.photoplay.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A ceiling of this installation that a film would run into on its way, by the quotes that the ceiling itself counts.
 *
 * @param usd US dollars that would count against the ceiling, rounded up to whole cents
 * @param ceiling US dollars
 */
public record CeilingOverrun(Span span, BigDecimal usd, BigDecimal ceiling) {

    /** What the ceiling is for. */
    public enum Span {
        /** One job, such as a conversion. */
        JOB,
        /** The whole installation on one day: named only where one job alone is too much for a day. */
        DAY
    }

    public CeilingOverrun {
        usd = usd.setScale(2, RoundingMode.CEILING);
    }

    /**
     * The ceiling that is reached first; empty where none is, as far as one job can tell.
     *
     * @param spent what counts for the job already, on whatever day
     * @param more what it still has to buy
     */
    static Optional<CeilingOverrun> of(GenerationSettings.Ceiling ceilings, BigDecimal spent, BigDecimal more) {
        if (more.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal room = ceilings.perConversion().subtract(spent);
        if (more.compareTo(room.min(ceilings.perDay())) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                room.compareTo(ceilings.perDay()) <= 0
                        ? new CeilingOverrun(Span.JOB, spent.add(more), ceilings.perConversion())
                        : new CeilingOverrun(Span.DAY, more, ceilings.perDay()));
    }
}
