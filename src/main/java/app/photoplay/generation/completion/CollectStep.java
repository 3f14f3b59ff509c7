package app.photoplay.generation.completion;

import app.photoplay.base.Step;
import java.util.UUID;

/** Brings a finished request's output home. */
public record CollectStep(UUID generation) implements Step {

    @Override
    public String key() {
        return "collect " + generation;
    }

    @Override
    public Class<CollectHandler> getJobRequestHandler() {
        return CollectHandler.class;
    }
}
