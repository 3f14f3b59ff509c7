package app.photoplay.plan;

import java.time.Duration;
import java.util.Set;

/** What somebody wishes to do, and the limits are asked for. */
public sealed interface Demand {

    /**
     * To begin a film.
     *
     * @param price of all that is made up to where it stops
     * @param approved whether the person has said yes to the price
     */
    record NewFilm(int shots, Duration length, Credits price, boolean approved) implements Demand {}

    /**
     * To have more made of a film.
     *
     * @param models that make it
     * @param approved whether the person has said yes to the price
     */
    record Takes(Credits price, Set<String> models, boolean approved) implements Demand {

        public Takes {
            models = Set.copyOf(models);
        }
    }

    /** To keep a file of one's own. */
    record Upload(long bytes) implements Demand {}

    /** To have a picture of that size. */
    record Picture(Resolution resolution) implements Demand {}

    /** To let others see or take part. */
    record Sharing(SharingFeature feature) implements Demand {}
}
