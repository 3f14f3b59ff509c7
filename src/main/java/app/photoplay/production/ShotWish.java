package app.photoplay.production;

import app.photoplay.storyboard.ShotId;
import org.jspecify.annotations.Nullable;

/**
 * What a person wants of a shot.
 *
 * @param candidates how many of each, 1 to {@link #MOST_CANDIDATES}
 * @param edit makes the picture from another one instead of from the words; null for from the words. Only for a STILL
 */
public record ShotWish(
        ShotId shot,
        OrderedTakes what,
        int candidates,
        @Nullable PictureEdit edit) {

    public static final int MOST_CANDIDATES = 4;

    /** So many, from the words. */
    public ShotWish(ShotId shot, OrderedTakes what, int candidates) {
        this(shot, what, candidates, null);
    }

    /** One of it. */
    public ShotWish(ShotId shot, OrderedTakes what) {
        this(shot, what, 1);
    }
}
