package app.photoplay.conversion;

import app.photoplay.plan.Credits;
import app.photoplay.plan.LimitRefusal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text will become.
 *
 * @param chapters titles of all parts of the text; more than one where the creator can pick
 * @param stills credits up to the gate STILLS
 * @param clips credits up to the gates CLIPS and FILM
 * @param left what the person has left this month
 * @param shortest the shortest film that still holds every word of the chosen text
 * @param fewestShots with how few shots every word of the chosen text can still be told
 * @param mostShots how many shots the person's plan allows in one film
 * @param overruns the ceilings of this installation that it would run into
 * @param models that make it, up to where it stops
 * @param smaller those of them whose pictures are smaller than the film's, which enlarges them
 * @param fit whether it can be converted as chosen, or what must be chosen first
 * @param limit what of the plan, or of the person's own bounds, it runs into; null for nothing
 * @param title found for the text, for whoever gives it none; empty where there is none to be found
 */
public record ConversionForecast(
        List<SceneForecast> scenes,
        List<String> chapters,
        int shots,
        Duration duration,
        Duration shortest,
        int fewestShots,
        int mostShots,
        Credits stills,
        Credits clips,
        Credits left,
        BudgetOverruns overruns,
        Set<String> models,
        Set<String> smaller,
        Fit fit,
        @Nullable LimitRefusal limit,
        String title) {

    /** One scene of the plan. */
    public record SceneForecast(String title, int shots, Duration duration) {}

    /** Whether the choice fits. */
    public enum Fit {
        FITS,
        /** More shots than the plan allows in one film: pick chapters, a denser cut, or a part. */
        TOO_MANY_SHOTS,
        /** More credits than are left. */
        TOO_EXPENSIVE,
        /** What else the plan, or the person, sets bounds to. */
        BEYOND_LIMIT,
        /** More US dollars than this installation spends on one film, or on one day. */
        ABOVE_CEILING,
        /** The chosen length is shorter than its words can be. */
        TOO_SHORT
    }
}
