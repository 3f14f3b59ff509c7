package app.photoplay.assets;

/**
 * What came of a gesture on many.
 *
 * @param changed how many it changed
 * @param left how many it left as they were, since they count in a film or are not of the kind that it is for
 */
public record AssetGesture(int changed, int left, AssetUndo undo) {}
