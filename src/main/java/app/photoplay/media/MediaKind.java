package app.photoplay.media;

/** What a stored file is for. */
public enum MediaKind {
    STILL,
    CLIP,
    FILM,
    POSTER,
    SUBTITLES
}
