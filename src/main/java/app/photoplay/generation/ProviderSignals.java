package app.photoplay.generation;

/** A provider's doorbell: it may call this when something changed, so that nobody waits for the next look. */
@FunctionalInterface
public interface ProviderSignals {

    /** Returns at once. */
    void changed(GenerationId generation);
}
