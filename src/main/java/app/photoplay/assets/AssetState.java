package app.photoplay.assets;

/** How an asset came to be, or that it was put away. */
public enum AssetState {
    /** By a model, or drawn. */
    MADE,
    /** The creator’s own. */
    BROUGHT,
    /** Put away: shown only to who asks for these. */
    BIN
}
