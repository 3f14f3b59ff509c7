package app.photoplay.sharing;

import app.photoplay.base.UserId;
import app.photoplay.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as it is kept.
 *
 * @param nonce what makes its address, with the key of the home folder
 * @param hash of the last part of its address
 * @param password hashed; null for none
 */
record LinkRow(
        ShareLinkId id,
        ProjectId project,
        UserId owner,
        byte[] nonce,
        String hash,
        ShareOptions options,
        @Nullable String password,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable Instant listedAt,
        @Nullable Instant takenDownAt,
        long people,
        long views,
        long plays) {

    ShareLink.State state(Instant now) {
        // What its creator has to know, whatever they did with it since.
        if (takenDownAt != null) {
            return ShareLink.State.TAKEN_DOWN;
        }
        if (revokedAt != null) {
            return ShareLink.State.REVOKED;
        }
        Instant end = options.expiresAt();
        return end == null || now.isBefore(end) ? ShareLink.State.ACTIVE : ShareLink.State.EXPIRED;
    }

    /** As its creator sees it; without its address where another key made that. */
    ShareLink shown(ShareKey key, Instant now) {
        String token = key.token(id.value(), nonce);
        return new ShareLink(
                id,
                project,
                ShareKey.hash(token).equals(hash) ? token : null,
                options,
                password != null,
                createdAt,
                state(now),
                revokedAt,
                listedAt != null,
                people,
                views,
                plays);
    }
}
