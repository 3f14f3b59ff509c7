package app.photoplay.screenplay;

/** What kind of text a manuscript is. */
public enum TextFormat {
    PROSE,
    FOUNTAIN,
    FINAL_DRAFT
}
