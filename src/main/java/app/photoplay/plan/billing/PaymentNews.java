package app.photoplay.plan.billing;

/** What became of what a gateway told about a payment. */
public enum PaymentNews {
    /** It counts from now on. */
    TAKEN,
    /** It counted before, or does not count any more; nothing has changed. */
    KNOWN,
    /** Money came for what nobody can have any more. It is noted, gives nothing, and has to go back. */
    TOO_LATE,
    /** Money came a second time. It is not noted, and has to go back. */
    SURPLUS,
    /** There is no such payment. */
    UNKNOWN
}
