package app.photoplay.account.administrator;

import app.photoplay.account.Role;
import app.photoplay.base.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person's account as an administrator sees it.
 *
 * @param demo whether everybody may know its password
 * @param suspendedAt null for one that is not suspended
 * @param suspendedReason why, where it is
 * @param lastSeenAt to a few minutes; null for never
 */
public record AccountState(
        UserId id,
        String email,
        String displayName,
        Role role,
        boolean demo,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant suspendedAt,
        @Nullable String suspendedReason) {

    public boolean isSuspended() {
        return suspendedAt != null;
    }
}
