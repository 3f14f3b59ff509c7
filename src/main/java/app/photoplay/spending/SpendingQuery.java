package app.photoplay.spending;

import app.photoplay.project.ProjectId;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What of a person's spending is asked for.
 *
 * @param zone whose days and months they are
 * @param film only what was spent on it, null for everything
 * @param films how many films are listed at most, the dearest first
 */
public record SpendingQuery(
        YearMonth month, ZoneId zone, @Nullable ProjectId film, int films) {

    /** How many films are listed before somebody asks for more. */
    public static final int PAGE = 25;

    /** All of a month. */
    public static SpendingQuery of(YearMonth month, ZoneId zone) {
        return new SpendingQuery(month, zone, null, PAGE);
    }
}
