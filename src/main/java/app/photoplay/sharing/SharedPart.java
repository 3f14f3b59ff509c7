package app.photoplay.sharing;

/** A part of a work that a link shows, or does not. */
public enum SharedPart {
    FILM,
    STORYBOARD,
    SCRIPT,
    CAST
}
