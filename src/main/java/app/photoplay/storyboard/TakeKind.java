package app.photoplay.storyboard;

/** What a take is of. */
public enum TakeKind {
    STILL,
    CLIP
}
