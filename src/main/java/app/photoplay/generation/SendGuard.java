package app.photoplay.generation;

/**
 * The line between a request that is only prepared and one that may have reached its provider: what was claimed and
 * never crossed it is simply handed over again, whatever became of the process.
 */
public interface SendGuard {

    /**
     * Writes down that from now on the request may arrive. Called once, by any thread, when the
     * way to the provider stands and nothing is left to do but to send; a provider that is gone with this process need
     * not call it.
     *
     * @throws RuntimeException if it must not leave: it is not wanted any more, or that could not be written down
     */
    void begins();
}
