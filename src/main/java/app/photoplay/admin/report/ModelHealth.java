package app.photoplay.admin.report;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a model has worked in the last 24 hours.
 *
 * @param capability in lower case
 * @param made how many it made
 * @param attempts how many attempts ended, whatever became of them
 * @param failed how many of these failed
 * @param median from handed over to made; null where it made nothing
 * @param slow the time that 95 of 100 do not exceed; null where it made nothing
 * @param hourly the same by hour, oldest first, in seconds; 0 where nothing was made
 */
public record ModelHealth(
        String provider,
        String model,
        String capability,
        int made,
        int attempts,
        int failed,
        @Nullable Duration median,
        @Nullable Duration slow,
        List<Double> hourly) {

    /** 0 to 1. */
    public double errorRate() {
        return attempts == 0 ? 0 : (double) failed / attempts;
    }

    /** Whether more than a tenth fails. */
    public boolean ailing() {
        return errorRate() > 0.1;
    }
}
