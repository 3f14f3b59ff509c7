package app.photoplay.account.person;

import app.photoplay.account.Role;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How somebody stands with the house, as their row says.
 *
 * @param sessionsFrom since when their sessions count; null where none was ever ended
 * @param lastSeen to a few minutes; null for never
 */
public record AccountStatus(
        Role role,
        boolean suspended,
        boolean demo,
        @Nullable Instant sessionsFrom,
        @Nullable Instant lastSeen) implements Serializable {}
