package app.photoplay.conversion.process;

import app.photoplay.base.Step;
import java.util.UUID;

/** Looks at a project's conversion and does whatever comes next. */
record AdvanceStep(UUID project) implements Step {

    @Override
    public String key() {
        return "advance " + project;
    }

    @Override
    public Class<AdvanceHandler> getJobRequestHandler() {
        return AdvanceHandler.class;
    }
}
