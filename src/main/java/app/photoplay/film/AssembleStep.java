package app.photoplay.film;

import app.photoplay.base.Step;
import java.util.UUID;

/** Puts a film together. */
record AssembleStep(UUID film) implements Step {

    @Override
    public String key() {
        return "assemble " + film;
    }

    @Override
    public Class<AssembleHandler> getJobRequestHandler() {
        return AssembleHandler.class;
    }
}
