package app.photoplay.base;

import java.util.Map;
import java.util.UUID;

/** Where it is written down what others must be told of: in the transaction that makes it true, so neither is without the other. */
public interface Outbox {

    /**
     * Writes down that something happened, and hints at its subject's change to every process once it is committed.
     *
     * @param kind at most 40 characters, the same for ever
     * @param detail small; what a reader cannot find in the subject's rows later
     */
    void add(UUID subject, String kind, Map<String, Object> detail);

    /**
     * Hints to every process that something behind a subject has changed, once this transaction is committed; at once
     * outside of one. Nothing is written down.
     */
    void hint(UUID subject);
}
