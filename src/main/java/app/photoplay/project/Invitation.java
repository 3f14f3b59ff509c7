package app.photoplay.project;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way to become a member that was not used, or can be used again.
 *
 * @param email whom the letter went to; null for a link
 */
public record Invitation(UUID id, MemberRole role, @Nullable String email, Instant madeAt, Instant expiresAt) {}
