package app.photoplay.storyboard;

import app.photoplay.media.AssetId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One picture or clip of a shot: asked for from a model, or brought by the creator. Takes are never changed.
 *
 * @param number 1-based, in the order in which they were asked for
 * @param request the request that makes it, as its own module names it; null for what the creator brought
 * @param asset what the creator brought; null for what is made
 * @param madeFrom canonical JSON of everything that it is made from; who writes it reads it
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
