package app.photoplay.film.assembly;

import app.photoplay.media.ffmpeg.FfmpegException;

/** What the kinds of ffmpeg's failures mean for a film. */
public final class Encoding {

    private Encoding() {}

    /** @param failed what it means that ffmpeg ended with an error */
    public static FilmFailure failure(FfmpegException e, FilmFailure.Reason failed) {
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
