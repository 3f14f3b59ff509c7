package app.photoplay.generation.queue;

import app.photoplay.base.Step;

/** Fills a provider's free places. */
public record DispatchStep(String provider) implements Step {

    @Override
    public String key() {
        return "dispatch " + provider;
    }

    @Override
    public Class<DispatchHandler> getJobRequestHandler() {
        return DispatchHandler.class;
    }
}
