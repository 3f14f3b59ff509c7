package app.photoplay.generation;

/** What a provider can make. */
public enum Capability {
    STILL,
    CLIP,
    SPEECH,
    MUSIC,
    TEXT
}
