package app.photoplay.production;

/** What something waits for that will not come by itself. What to say about it stands under {@code production.blocked.<name>}. */
public enum Blocker {
    /** Its still failed, and has to be asked for again. */
    STILL,
    /** Its still was refused for its words: others have to be found first. */
    WORDS
}
