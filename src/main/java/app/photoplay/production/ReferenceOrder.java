package app.photoplay.production;

import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationId;
import app.photoplay.project.ProjectId;
import java.util.UUID;

/**
 * A reference picture that is being made, or was.
 *
 * @param by who ordered it
 */
public record ReferenceOrder(
        UUID id, ProjectId project, ReferenceSubject subject, GenerationId generation, UserId by, State state) {

    /** Where it stands. */
    public enum State {
        OPEN,
        /** The picture is made. */
        DONE,
        /** It was not made, and cost nothing. */
        FAILED
    }
}
