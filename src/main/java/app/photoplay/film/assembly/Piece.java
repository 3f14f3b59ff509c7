package app.photoplay.film.assembly;

import app.photoplay.media.ffmpeg.FilmStock;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of film that is copied into place.
 *
 * @param video of the film's format
 * @param sound raw stereo of 48,000 samples a second in 16 bits, or null for silence
 * @param frames how many of its frames are used, from the first
 * @param available how many it has
 */
record Piece(Path video, @Nullable Path sound, long frames, long available) {

    static final int SAMPLE_RATE = 48_000;
    /** Bytes of sound that last as long as one frame: two channels of two bytes. */
    static final int SOUND_OF_FRAME = SAMPLE_RATE / FilmStock.RATE * 4;
}
