package app.photoplay.conversion.process;

import app.photoplay.base.Step;
import java.util.UUID;

/** Breaks a conversion's text down. */
record PlanStep(UUID conversion) implements Step {

    @Override
    public String key() {
        return "plan " + conversion;
    }

    @Override
    public Class<PlanHandler> getJobRequestHandler() {
        return PlanHandler.class;
    }
}
