package app.photoplay.assets;

import app.photoplay.plan.Credits;
import org.jspecify.annotations.Nullable;

/**
 * How a file came to be.
 *
 * @param provider null where nobody was asked; so with the others
 * @param model as its provider calls it
 * @param request the provider’s own number of it
 * @param prompt as its model read it, word for word
 * @param price null also for whoever may only look at the film
 */
record AssetOrigin(
        Way way,
        @Nullable String provider,
        @Nullable String model,
        @Nullable String request,
        @Nullable String prompt,
        @Nullable Long seed,
        @Nullable Credits price) {

    /** Who made it. */
    enum Way {
        /** A model, or what draws here. */
        MADE,
        /** Its film was cut here. */
        CUT,
        /** Its creator. */
        BROUGHT
    }
}
