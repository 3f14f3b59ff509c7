package app.photoplay.admin.report;

import java.time.LocalDateTime;

/**
 * How conversions ended in an hour or a day.
 *
 * @param begin of the hour or day, in the reader's zone
 * @param stopped at the stop that their creators wished for, to look
 * @param failed whole, or with shots that could not be made
 */
public record Outcomes(LocalDateTime begin, int finished, int stopped, int failed, int cancelled) {

    /** How many ended. */
    public int all() {
        return finished + stopped + failed + cancelled;
    }

    Outcomes plus(Outcomes other) {
        return new Outcomes(
                begin,
                finished + other.finished,
                stopped + other.stopped,
                failed + other.failed,
                cancelled + other.cancelled);
    }
}
