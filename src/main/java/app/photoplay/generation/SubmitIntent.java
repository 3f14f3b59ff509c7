package app.photoplay.generation;

import java.time.Instant;
import java.util.UUID;

/**
 * A submit that is written down before anything is sent.
 *
 * @param token ours, new for each attempt; travels with the request, so that whatever comes back names its attempt
 * @param model as in {@link Quote#model()}, kept from the moment the request was quoted
 * @param startedAt when the attempt was written down
 */
public record SubmitIntent(GenerationId generation, UUID token, String model, Instant startedAt) {}
