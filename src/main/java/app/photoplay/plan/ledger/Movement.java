package app.photoplay.plan.ledger;

/** Which way credits move. */
public enum Movement {
    GRANT,
    HOLD,
    SETTLE,
    RELEASE,
    EXPIRE,
    VOID,
    REFUND,
    ADJUST
}
