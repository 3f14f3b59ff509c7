package app.photoplay.conversion;

import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CutLength;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversion as its row says at this moment.
 *
 * @param quoted what the whole way to its gate costs
 * @param language of the text, ISO 639-1; null until it is planned
 * @param endedAt null while it goes on
 * @param failure why it failed, null unless it did
 */
public record ConversionFacts(
        ConversionId id,
        ProjectId project,
        ConversionState state,
        Gate gate,
        CutLength length,
        Credits quoted,
        @Nullable String language,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ConversionFailure failure) {}
