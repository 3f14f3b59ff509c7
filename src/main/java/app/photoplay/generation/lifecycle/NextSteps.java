package app.photoplay.generation.lifecycle;

import app.photoplay.generation.GenerationId;

/** What is to be done after a change, in jobs of their own; asked for inside a transaction, begun after its commit. */
public interface NextSteps {

    /** Fills a provider's free places. */
    void dispatch(String provider);

    /** Fetches a finished request's output. */
    void collect(GenerationId id);

    /** Tells the provider that a request is no longer wanted. */
    void cancel(GenerationId id);
}
