package app.photoplay.screenplay;

/** The light of a scene. */
public enum TimeOfDay {
    DAWN,
    MORNING,
    DAY,
    AFTERNOON,
    DUSK,
    NIGHT
}
