package app.photoplay.production;

import org.jspecify.annotations.Nullable;

/**
 * A storyboard as it is shown, and how everything of it stands, all of one moment.
 *
 * @param offers what can be made of it now, each with its price
 * @param missing what everything that is missing would cost; null where nobody asked, or there are no shots yet
 */
public record StoryboardSnapshot(
        StoryboardView view,
        ProductionStatus production,
        ProductionOffers offers,
        @Nullable StoryboardQuote missing) {}
