package app.photoplay.generation.desk;

import app.photoplay.base.UserId;
import app.photoplay.generation.Capability;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import java.time.Instant;
import java.util.UUID;

/**
 * A request that is in the queue or at a provider.
 *
 * @param subject what it is for, such as a project
 * @param created when it was asked for
 * @param held whether a stop of the queue keeps it
 */
public record QueuedRequest(
        GenerationId id,
        UserId person,
        String personName,
        UUID subject,
        String provider,
        String model,
        Capability capability,
        GenerationState state,
        Instant created,
        boolean held) {}
