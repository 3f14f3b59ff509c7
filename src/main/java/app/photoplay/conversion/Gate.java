package app.photoplay.conversion;

/** How far a conversion goes before it stops and waits for its creator. */
public enum Gate {
    SHOT_LIST,
    STILLS,
    CLIPS,
    FILM
}
