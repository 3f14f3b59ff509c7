package app.photoplay.plan;

import java.time.Duration;
import java.util.Set;

/** What somebody wishes to do, and the limits are asked for. */
public sealed interface Demand {

    /**
     * To begin a film.
     *
     * @param resolution of its pictures
     * @param models that make it, as it is planned
     * @param price of all that is made up to where it stops
     * @param approved whether the person has said yes to the price
     */
    record NewFilm(
            int shots, Duration length, Resolution resolution, Set<String> models, Credits price, boolean approved)
            implements Demand {

        public NewFilm {
            models = Set.copyOf(models);
        }
    }

    /**
     * To have more made of a film.
     *
     * @param models that make it
     * @param shots that the film has, where it grows beyond what was made of it; 0 where it does not
     * @param resolution of what is made
     * @param approved whether the person has said yes to the price
     */
    record Takes(Credits price, Set<String> models, int shots, Resolution resolution, boolean approved)
            implements Demand {

        public Takes {
            models = Set.copyOf(models);
        }
    }

    /** To have a film made in another size from now on. */
    record Frames(Resolution resolution) implements Demand {}

    /** To keep a file of one's own. */
    record Upload(long bytes) implements Demand {}

    /** To let others see or take part, in all of these ways. */
    record Sharing(Set<SharingFeature> features) implements Demand {

        public Sharing {
            features = Set.copyOf(features);
        }

        public Sharing(SharingFeature feature) {
            this(Set.of(feature));
        }
    }
}
