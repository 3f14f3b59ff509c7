package app.photoplay.film;

import app.photoplay.media.FfmpegException;
import java.time.Duration;

/** What the kinds of ffmpeg's failures mean for a film, and how long its runs may take. */
final class Encoding {

    private static final Duration BASE = Duration.ofSeconds(60);
    private static final int SLOWER_THAN_WATCHING = 30;

    private Encoding() {}

    /** A generous limit for encoding that much film on a slow machine. */
    static Duration limit(Duration film) {
        return BASE.plus(film.multipliedBy(SLOWER_THAN_WATCHING));
    }

    /** @param failed what it means that ffmpeg ended with an error */
    static FilmFailure failure(FfmpegException e, FilmFailure.Reason failed) {
        String message = String.valueOf(e.getMessage());
        FilmFailure.Reason reason = switch (e.reason()) {
            case UNAVAILABLE -> FilmFailure.Reason.UNEXPECTED;
            case TIMED_OUT -> FilmFailure.Reason.TIMED_OUT;
            case CANCELLED -> FilmFailure.Reason.INTERRUPTED;
            case FAILED, EMPTY_OUTPUT -> e.noRoom() ? FilmFailure.Reason.STORAGE : failed;
        };
        return new FilmFailure(reason, message, e);
    }
}
