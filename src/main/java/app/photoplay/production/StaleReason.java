package app.photoplay.production;

/** What has changed since a take was made. What to say about it stands under {@code production.stale.<name>}. */
public enum StaleReason {
    LOOK,
    SHAPE,
    /** The film's pictures are larger now. */
    RESOLUTION,
    PLACE,
    TIME,
    SIZE,
    MOOD,
    ACTION,
    DIALOGUE,
    CAST,
    REFERENCES,
    SEED,
    MOVE,
    LENGTH,
    /** Another still is chosen than the one that the clip begins with. */
    STILL,
    /** Another picture than the one that the clip ends on comes after it now, or it is to end on none. */
    END,
    /** It must not show other things than before. */
    NEGATIVE,
    /** Another model is to make it. */
    MODEL,
    /** It was made before takes remembered what they were made from. */
    UNKNOWN
}
