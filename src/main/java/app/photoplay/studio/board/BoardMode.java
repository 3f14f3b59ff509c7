package app.photoplay.studio.board;

import app.photoplay.storyboard.ShotId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a storyboard is shown for.
 *
 * @param phase what is being made of it: scenes in which all of it is made fold to one line
 * @param retryable whether a failed shot can be tried again by itself
 * @param language of its words, ISO 639-1, or null where nobody knows
 * @param remarks how many open ones there are of each shot, without shots that nobody said anything about
 * @param editable whether whoever looks may change it
 */
public record BoardMode(
        ProductionPhase phase,
        boolean retryable,
        @Nullable String language,
        Map<ShotId, Integer> remarks,
        boolean editable) {}
