package app.photoplay.production;

/** What a shot's picture is, computed by comparing its take with what the shot says now; never stored. */
public enum ShotState {
    /** Nothing made and nothing asked for. */
    MISSING,
    /** Asked for, but not begun: it waits for its turn. */
    WAITING,
    RUNNING,
    CURRENT,
    /** Made from words or settings that have changed since. */
    STALE,
    FAILED,
    /** Nothing made, and it cannot be asked for: it waits for something else that failed. */
    BLOCKED
}
