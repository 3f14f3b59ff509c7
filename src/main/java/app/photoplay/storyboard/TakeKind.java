package app.photoplay.storyboard;

/** What a take is of. */
enum TakeKind {
    STILL,
    CLIP
}
