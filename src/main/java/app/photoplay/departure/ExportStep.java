package app.photoplay.departure;

import app.photoplay.base.Step;
import java.util.UUID;

/** Gathers all that is somebody’s. */
public record ExportStep(UUID export) implements Step {

    @Override
    public String key() {
        return "export " + export;
    }

    @Override
    public Class<ExportHandler> getJobRequestHandler() {
        return ExportHandler.class;
    }
}
