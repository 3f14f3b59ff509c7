package app.photoplay.review;

import app.photoplay.storyboard.ShotId;
import java.util.Map;

/**
 * How many threads of a work wait for somebody.
 *
 * @param all also those about no shot
 * @param ofShots without shots that none is about; a thread about a stretch counts for its first shot
 */
public record OpenRemarks(int all, Map<ShotId, Integer> ofShots) {

    public static final OpenRemarks NONE = new OpenRemarks(0, Map.of());

    public OpenRemarks {
        ofShots = Map.copyOf(ofShots);
    }
}
