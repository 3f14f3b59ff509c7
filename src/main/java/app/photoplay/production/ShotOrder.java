package app.photoplay.production;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a person ordered for one shot, and how far that is.
 *
 * @param candidates how many of each
 * @param job shared by all that was ordered with one click
 * @param by who ordered it
 * @param revision of the document that they saw
 * @param takes that were asked for because of it, in no order
 */
public record ShotOrder(
        ShotOrderId id,
        ProjectId project,
        ShotId shot,
        OrderedTakes what,
        int candidates,
        UUID job,
        UserId by,
        long revision,
        State state,
        Instant placedAt,
        List<TakeId> takes) {

    public ShotOrder {
        takes = List.copyOf(takes);
    }

    /** Where it stands. */
    public enum State {
        OPEN,
        /** All of it came to an end, and something was made. */
        DONE,
        /** Nothing was made in the end. */
        FAILED,
        /** Somebody called it off, or removed its shot. */
        CANCELLED
    }
}
