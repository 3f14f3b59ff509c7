package app.photoplay.screenplay.document;

import java.time.Duration;

/**
 * What reading documents may take.
 *
 * @param time for one document, from the start of its process
 * @param heapMegabytes of the process that reads one
 * @param atOnce how many are read at the same time
 * @param queue how long one waits for its turn
 */
public record DocumentLimits(Duration time, int heapMegabytes, int atOnce, Duration queue) {

    /** Far above what any manuscript takes. */
    public static final DocumentLimits DEFAULT =
            new DocumentLimits(Duration.ofSeconds(20), 256, 2, Duration.ofSeconds(20));
}
