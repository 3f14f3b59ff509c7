package app.photoplay.generation;

import app.photoplay.base.Step;
import java.util.UUID;

/** Tells the provider that a request is no longer wanted. */
record CallOffStep(UUID generation) implements Step {

    @Override
    public String key() {
        return "call off " + generation;
    }

    @Override
    public Class<CallOffHandler> getJobRequestHandler() {
        return CallOffHandler.class;
    }
}
