package app.photoplay.film.cut;

import app.photoplay.media.AssetId;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;

/**
 * A shot of a cut.
 *
 * @param clip of any size, rate and length; it is fitted, trimmed, or its last frame held
 * @param planned how long it is in the film
 * @param title whether it is a card with the title on it
 * @param captions what is said or told in it, in order
 */
public record CutShot(ShotId shot, AssetId clip, Duration planned, boolean title, List<Caption> captions) {

    public CutShot {
        captions = List.copyOf(captions);
        if (planned.isNegative() || planned.isZero()) {
            throw new IllegalArgumentException("A shot lasts");
        }
    }

    /** How many frames it gets. */
    public long frames() {
        return FilmStock.frames(planned);
    }
}
