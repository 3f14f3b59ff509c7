package app.photoplay.film;

import app.photoplay.film.cut.Caption;
import app.photoplay.film.cut.Cut;
import app.photoplay.film.cut.CutScene;
import app.photoplay.film.cut.CutShot;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be seen and heard when in an assembled film: its scenes as chapters, as they were when it was cut.
 *
 * @param language of its words, ISO 639-1, or null where nobody knows
 * @param chapters in order; without scenes of which nothing is in the film
 */
public record FilmContents(@Nullable String language, List<Chapter> chapters) {

    /** A scene of the film. */
    public record Chapter(String title, Duration from, List<Moment> moments) {}

    /**
     * A shot of the film.
     *
     * @param captions what is told and said in it
     */
    public record Moment(ShotId shot, Duration from, List<Caption> captions) {}

    static FilmContents of(Cut cut) {
        List<Chapter> chapters = new ArrayList<>();
        long at = cut.titleFrames();
        for (CutScene scene : cut.scenes()) {
            Duration begin = chapters.isEmpty() ? Duration.ZERO : time(at);
            List<Moment> moments = new ArrayList<>();
            for (CutShot shot : scene.shots()) {
                moments.add(new Moment(shot.shot(), time(at), shot.captions()));
                at += shot.frames();
            }
            if (!moments.isEmpty()) {
                chapters.add(new Chapter(scene.title(), begin, List.copyOf(moments)));
            }
        }
        return new FilmContents(cut.language(), List.copyOf(chapters));
    }

    private static Duration time(long frame) {
        return Duration.ofMillis(frame * 1000 / FilmStock.RATE);
    }
}
