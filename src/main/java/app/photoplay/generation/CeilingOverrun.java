package app.photoplay.generation;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
}
