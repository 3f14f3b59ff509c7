package app.photoplay.plan.grant;

import app.photoplay.plan.Credits;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Credits that somebody was given.
 *
 * @param note why, for people; may be empty
 * @param left what can still be spent of it
 * @param held what is under way, and comes back to it where it fails
 * @param until when what is left of it goes; null for never
 * @param voided whether it was taken back
 */
public record GrantView(
        UUID id,
        GrantSource source,
        String note,
        Credits amount,
        Credits left,
        Credits held,
        Instant from,
        @Nullable Instant until,
        boolean voided) {}
