package app.photoplay.production;

import app.photoplay.storyboard.ShotId;

/**
 * What a person wants of a shot.
 *
 * @param candidates how many of each, 1 to {@link #MOST_CANDIDATES}
 */
public record ShotWish(ShotId shot, OrderedTakes what, int candidates) {

    public static final int MOST_CANDIDATES = 4;

    /** One of it. */
    public ShotWish(ShotId shot, OrderedTakes what) {
        this(shot, what, 1);
    }
}
