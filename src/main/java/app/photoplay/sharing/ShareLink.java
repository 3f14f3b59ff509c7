package app.photoplay.sharing;

import app.photoplay.project.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link as its creator sees it.
 *
 * @param token the last part of its address; null where it cannot be told any more and has to be replaced
 * @param locked whether it asks for a password
 * @param listed whether it stands in the public gallery
 * @param people who looked, each counted once a day
 * @param views how often its page was opened
 * @param plays how often the film was begun
 */
public record ShareLink(
        ShareLinkId id,
        ProjectId project,
        @Nullable String token,
        ShareOptions options,
        boolean locked,
        Instant createdAt,
        State state,
        @Nullable Instant revokedAt,
        boolean listed,
        long people,
        long views,
        long plays) {

    /** Whether it leads anywhere. */
    public enum State {
        ACTIVE,
        EXPIRED,
        REVOKED,
        /** By an administrator. */
        TAKEN_DOWN
    }

    /** With so many views more. */
    ShareLink viewed(long more) {
        return new ShareLink(
                id, project, token, options, locked, createdAt, state, revokedAt, listed, people, views + more, plays);
    }

    /** The path of its page, without a leading slash; null where that cannot be told. */
    public @Nullable String path() {
        return token == null ? null : GuestLinks.page(token);
    }
}
