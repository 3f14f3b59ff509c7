package app.photoplay.departure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file of all that is somebody’s; @param bytes null until it is done; @param failed whether it could not be written */
public record DataExport(UUID id, Instant askedAt, @Nullable Long bytes, boolean failed) {

    public boolean isDone() {
        return bytes != null;
    }
}
