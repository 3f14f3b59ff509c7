package app.photoplay.admin.report;

import app.photoplay.base.UserId;
import app.photoplay.generation.GenerationId;
import app.photoplay.plan.Credits;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a request nobody knows of.
 *
 * @param capability in lower case
 * @param film empty where its project is gone
 * @param token under which the provider may know it
 * @param requestId the provider's own id, null where it never named one
 * @param lookUps how often it was looked for
 * @param detail what happened
 * @param log the end of what the provider wrote, null for nothing
 */
public record UnknownDetails(
        GenerationId id,
        UserId person,
        String personName,
        String email,
        String film,
        String provider,
        String model,
        String capability,
        int attempt,
        String token,
        @Nullable String requestId,
        Credits credits,
        BigDecimal usd,
        Instant sent,
        int lookUps,
        @Nullable String detail,
        @Nullable String log) {}
