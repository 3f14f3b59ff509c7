package app.photoplay.falstandin.wire;

/** How an answer goes over the wire, the honest way first. */
public enum Manner {
    PLAIN,
    /** The connection is closed without a byte. */
    DROP,
    /** The connection is reset (RST). */
    RESET,
    /** Nothing is sent and nothing is closed, until the caller leaves. */
    SILENCE,
    /** One byte of the head for each drip. */
    SLOW_HEAD,
    /** The head at once, then one byte of the body for each drip. */
    SLOW_BODY,
    /** Chunks of spaces after the body, without an end. */
    ENDLESS,
    /** Half of the body that was announced, then the connection closes. */
    SHORT_BODY,
    /** Announces 10 GB: the body, then spaces as fast as they are taken. */
    HUGE
}
