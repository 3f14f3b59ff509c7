package app.photoplay.generation.completion;

import app.photoplay.base.Step;
import java.util.UUID;

/** Tells the provider that a request is no longer wanted. */
public record CancelStep(UUID generation) implements Step {

    @Override
    public String key() {
        return "call off " + generation;
    }

    @Override
    public Class<CancelHandler> getJobRequestHandler() {
        return CancelHandler.class;
    }
}
