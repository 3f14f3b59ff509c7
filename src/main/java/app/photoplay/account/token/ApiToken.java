package app.photoplay.account.token;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program comes in with, without the secret.
 *
 * @param expiresAt null for never
 * @param usedAt to a few minutes; null for never
 */
public record ApiToken(
        UUID id,
        String name,
        TokenScope scope,
        Instant madeAt,
        @Nullable Instant expiresAt,
        @Nullable Instant usedAt) {}
