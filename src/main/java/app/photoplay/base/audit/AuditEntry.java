package app.photoplay.base.audit;

import app.photoplay.base.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the log.
 *
 * @param id grows with time
 * @param actor who did it, null for the house itself
 * @param actorName as they were called then; empty for the house itself
 */
public record AuditEntry(
        long id,
        Instant at,
        @Nullable UserId actor,
        String actorName,
        String action,
        AuditSubject subject,
        List<String> arguments,
        @Nullable String reason,
        Map<String, Object> before,
        Map<String, Object> after) {}
