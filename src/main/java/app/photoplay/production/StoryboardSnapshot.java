package app.photoplay.production;

/**
 * A storyboard as it is shown, and how everything of it stands, all of one moment.
 *
 * @param offers what can be made of it now, each with its price
 */
public record StoryboardSnapshot(StoryboardView view, ProductionStatus production, ProductionOffers offers) {}
