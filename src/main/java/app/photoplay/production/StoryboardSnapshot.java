package app.photoplay.production;

/** A storyboard as it is shown, and how everything of it stands, both of one moment. */
public record StoryboardSnapshot(StoryboardView view, ProductionStatus production) {}
