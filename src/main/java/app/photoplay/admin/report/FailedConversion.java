package app.photoplay.admin.report;

import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A conversion that failed, and what is known of why.
 *
 * @param shots how many requests of it failed
 * @param request of those, the last one
 * @param attempt of that, the last one
 * @param model that was asked
 * @param detail for administrators, without secrets
 * @param said what its provider said of the words, to the creator
 * @param log the end of what its provider wrote
 */
public record FailedConversion(
        ConversionId id,
        Instant at,
        UserId person,
        String personName,
        ProjectId project,
        String film,
        FailureCause cause,
        int shots,
        @Nullable String request,
        int attempt,
        @Nullable String model,
        @Nullable String detail,
        @Nullable String said,
        @Nullable String log) {}
