package app.photoplay.feature;

import app.photoplay.base.UserId;
import java.util.Set;

/** For whom a feature is on. */
public sealed interface FeatureRollout {

    /** For everybody. */
    record Everybody() implements FeatureRollout {}

    /** For nobody. */
    record Nobody() implements FeatureRollout {}

    /**
     * For a share of people, the same ones at every look; more are added to them when it grows.
     *
     * @param percent 1 to 99
     */
    record Share(int percent) implements FeatureRollout {

        public Share {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException("No share of people: " + percent);
            }
        }
    }

    /** For these people, at least one and at most {@value #MOST}. */
    record Named(Set<UserId> people) implements FeatureRollout {

        /** The most people that can be named. */
        public static final int MOST = 100;

        public Named {
            people = Set.copyOf(people);
            if (people.isEmpty() || people.size() > MOST) {
                throw new IllegalArgumentException("Too few or too many people: " + people.size());
            }
        }
    }
}
