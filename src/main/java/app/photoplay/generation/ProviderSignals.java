package app.photoplay.generation;

import java.util.UUID;

/** A provider's doorbell: it may call this when something changed, so that nobody waits for the next look. */
public interface ProviderSignals {

    /**
     * The provider names a request of ours by itself, perhaps before its answer to the submit came, or instead of it.
     * Anything but the token of the latest attempt is ignored.
     *
     * @param handle where it can be followed
     * @return whether it is ours
     */
    boolean arrived(GenerationId generation, UUID token, ProviderHandle handle);

    /** Returns at once. */
    void changed(GenerationId generation);
}
