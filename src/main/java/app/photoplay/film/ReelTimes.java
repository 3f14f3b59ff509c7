package app.photoplay.film;

import app.photoplay.film.cut.StoryboardCut;
import app.photoplay.film.subtitle.Cue;
import app.photoplay.film.subtitle.Subtitles;
import app.photoplay.media.ffmpeg.FilmStock;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.language.ReadingSpeed;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How the shots of a scene follow each other before they are a film: how long each is seen, and which words stand under
 * it when, by the rules of the film's subtitles. Pure.
 */
public final class ReelTimes {

    private ReelTimes() {}

    /**
     * A shot of the reel.
     *
     * @param cues counted from its own beginning, in order
     */
    public record Timed(ShotId shot, Duration duration, List<TimedCue> cues) {}

    /** Words and when they are read; one or two lines. */
    public record TimedCue(Duration from, Duration to, String text) {}

    /** All shots of the scene, in order. */
    public static List<Timed> of(SceneView scene) {
        List<Duration> durations =
                scene.shots().stream().map(ReelTimes::duration).toList();
        List<List<Cue>> cues = Subtitles.ofScene(zip(scene.shots(), durations));
        List<Timed> reel = new ArrayList<>();
        for (int i = 0; i < durations.size(); i++) {
            reel.add(new Timed(
                    scene.shots().get(i).id(),
                    durations.get(i),
                    cues.get(i).stream().map(ReelTimes::timed).toList()));
        }
        return reel;
    }

    private static List<Subtitles.Spoken> zip(List<ShotView> shots, List<Duration> durations) {
        List<Subtitles.Spoken> spoken = new ArrayList<>();
        for (int i = 0; i < shots.size(); i++) {
            spoken.add(new Subtitles.Spoken(FilmStock.frames(durations.get(i)), StoryboardCut.captions(shots.get(i))));
        }
        return spoken;
    }

    /** A clip lasts as long as its shot; a still too, or as long as its words take to be read, in tenths of a second. */
    static Duration duration(ShotView shot) {
        if (shot.clip().asset() != null) {
            return shot.duration();
        }
        double seconds = StoryboardCut.captions(shot).stream()
                .mapToDouble(caption -> ReadingSpeed.secondsOf(caption.text()))
                .sum();
        Duration read = Duration.ofMillis((long) Math.ceil(seconds * 10) * 100);
        return read.compareTo(shot.duration()) > 0 ? read : shot.duration();
    }

    private static TimedCue timed(Cue cue) {
        return new TimedCue(time(cue.from()), time(cue.to()), String.join("\n", cue.lines()));
    }

    private static Duration time(long frame) {
        return Duration.ofMillis(frame * 1000 / FilmStock.RATE);
    }
}
