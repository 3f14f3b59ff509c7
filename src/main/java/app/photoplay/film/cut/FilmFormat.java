package app.photoplay.film.cut;

/** The file formats that films are exported in. */
public enum FilmFormat {
    /** H.264 and AAC in MP4, its index in front. */
    MP4
}
