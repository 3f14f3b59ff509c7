package app.photoplay.film.cut;

/** Where a film has its words. */
public enum SubtitleMode {
    /** In a track that a player can switch off, and in a file beside the film. */
    TRACK,
    /** In the picture. */
    BURNED_IN
}
