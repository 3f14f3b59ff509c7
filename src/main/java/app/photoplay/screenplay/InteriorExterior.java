package app.photoplay.screenplay;

/** Whether a scene plays inside, outside, or both. */
public enum InteriorExterior {
    INTERIOR,
    EXTERIOR,
    BOTH
}
