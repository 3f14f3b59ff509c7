package app.photoplay.base;

import java.util.List;
import java.util.function.Consumer;

/** Reads the outbox in the order of its commits, for one listener by its name; in all processes together each event once. */
public interface OutboxReader {

    /**
     * Hands over what was not read yet by that name, and remembers that it was, both in one transaction: a listener that
     * fails reads the same again.
     *
     * @param reader at most 60 characters, the same for ever
     * @param limit most events at a time
     * @return how many were read; 0 also while another process reads by that name
     */
    int read(String reader, int limit, Consumer<List<OutboxEvent>> listener);
}
