package app.photoplay.production.order;

import app.photoplay.base.Step;
import java.util.UUID;

/** Looks at what is ordered for the shots of a project and does whatever comes next. */
record ShotOrderStep(UUID project) implements Step {

    @Override
    public String key() {
        return "shot orders " + project;
    }

    @Override
    public Class<ShotOrderHandler> getJobRequestHandler() {
        return ShotOrderHandler.class;
    }
}
