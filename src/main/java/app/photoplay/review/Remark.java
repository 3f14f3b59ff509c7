package app.photoplay.review;

import app.photoplay.base.UserId;
import app.photoplay.sharing.ShareLinkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was said about a version.
 *
 * @param number 1-based within the project; never used again
 * @param thread the remark that it answers; null for one that begins a thread
 * @param link by which it came; null for the team, or where that link is gone
 * @param guest who said it, as that link knows them; null for the team
 * @param user who said it, of the team; null for a guest
 * @param name of who said it, as they were called then
 * @param team whether only the team sees it
 * @param drawing on the frame; null for none
 * @param resolvedAt since when its thread is settled; null for open
 */
public record Remark(
        RemarkId id,
        int number,
        int version,
        @Nullable RemarkId thread,
        @Nullable ShareLinkId link,
        @Nullable String guest,
        @Nullable UserId user,
        String name,
        boolean team,
        RemarkPlace place,
        @Nullable FrameSketch drawing,
        String words,
        Instant at,
        @Nullable Instant resolvedAt) {

    /** The longest, in {@code char}s. */
    public static final int MAX_WORDS = 2_000;

    public boolean byTeam() {
        return user != null;
    }

    public boolean resolved() {
        return resolvedAt != null;
    }
}
