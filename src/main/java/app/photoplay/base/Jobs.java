package app.photoplay.base;

/**
 * The way to JobRunr. A request is a hint, not a promise: it may be lost with the process or the database, so whoever
 * asks also looks into the rows from time to time and asks again. A step may run more than once.
 */
public interface Jobs {

    /**
     * Asks for a step to run soon; inside a transaction, after its commit. While a step with the same key waits to
     * begin, no second one is queued. Returns at once and never throws.
     */
    void request(Step step);

    /** Told by a handler when it begins, before it reads any row: from now on the same step may be queued again. */
    void begun(Step step);
}
