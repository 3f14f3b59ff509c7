package app.photoplay.storyboard;

import app.photoplay.media.AssetId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One picture or clip of a shot: asked for from a model, or brought by the creator. Takes are never changed.
 *
 * @param number 1-based, in the order in which they were asked for
 * @param request the request that makes it, as its own module names it; null for what the creator brought
 * @param asset what the creator brought, or what was made for the film that this is a copy of; null for what is made
 * @param madeFrom canonical JSON of everything that it is made from, {@link #OF_NOTHING} for what was brought; who writes it
 *     reads it
 * @param binned whether its creator put it aside; it can be brought back
 */
public record Take(
        TakeId id,
        ShotId shot,
        TakeKind kind,
        int number,
        @Nullable UUID request,
        @Nullable AssetId asset,
        String madeFrom,
        boolean binned) {

    /** What a take is made from that its creator brought. */
    public static final String OF_NOTHING = "{}";

    /** Whether its creator brought it. A copy of what was made keeps its file, and what it was made from. */
    public boolean brought() {
        return asset != null && madeFrom.equals(OF_NOTHING);
    }

    /** A new one. */
    public Take(
            TakeId id,
            ShotId shot,
            TakeKind kind,
            int number,
            @Nullable UUID request,
            @Nullable AssetId asset,
            String madeFrom) {
        this(id, shot, kind, number, request, asset, madeFrom, false);
    }
}
