package app.photoplay.review;

import app.photoplay.sharing.ShareLinkId;
import java.time.Instant;

/**
 * Somebody said that a version, or a shot of it, is good.
 *
 * @param shot its number; 0 for the version
 * @param guest as their link knows them
 */
public record Approval(int version, int shot, String guest, ShareLinkId link, String name, Instant at) {

    /** What stands for the version as a whole. */
    public static final int WHOLE = 0;
}
