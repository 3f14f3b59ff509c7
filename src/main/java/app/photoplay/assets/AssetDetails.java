package app.photoplay.assets;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of an asset.
 *
 * @param prompt as its model read it, word for word; null where nobody was asked, or a copy knows it no more
 * @param provider that made it; null as the prompt
 * @param model as its provider calls it; null as the prompt
 * @param seed that its model was given; null as the prompt
 * @param price what it has cost; null where nothing was bought
 * @param making how long its model worked on it; null where that is not known
 * @param takes how many there are of its shot and kind
 * @param references pictures that its model was shown, the first and the last frame of a clip among them
 * @param uses where it is used
 * @param request the provider’s own number of the request; null where there is none
 */
public record AssetDetails(
        AssetCard card,
        @Nullable String prompt,
        @Nullable String provider,
        @Nullable String model,
        @Nullable Long seed,
        @Nullable Credits price,
        @Nullable Duration making,
        int takes,
        List<AssetId> references,
        List<Use> uses,
        @Nullable String request) {

    /**
     * One place where it is used.
     *
     * @param name of the person or place; empty where there is none
     * @param shot null where it is none
     * @param number of the shot in the film; 0 where it is not in it
     */
    public record Use(Kind kind, String name, @Nullable ShotId shot, int number) {

        /** What for. */
        public enum Kind {
            POSTER,
            PERSON,
            PLACE,
            /** A clip of the shot begins with it. */
            BEGINS,
            /** A clip of the shot ends on it. */
            ENDS,
            /** A picture of the shot was made by it. */
            SHOWN
        }
    }
}
