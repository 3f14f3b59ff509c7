package app.photoplay.falstandin.fault;

/** The kinds of calls that a fault can hit. */
public enum Stage {
    SUBMIT,
    STATUS,
    STREAM,
    RESULT,
    CANCEL,
    /** The GET of an output's file. */
    MEDIA,
    /** The first call of an upload. */
    INITIATE,
    /** The bytes of an upload, whole or in parts. */
    UPLOAD,
    /** Prices, models, look-ups. */
    PLATFORM
}
