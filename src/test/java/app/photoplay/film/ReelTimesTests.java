package app.photoplay.film;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.film.ReelTimes.Timed;
import app.photoplay.film.ReelTimes.TimedCue;
import app.photoplay.media.AssetId;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.production.StoryboardView.SceneView;
import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReelTimesTests {

    private static final String LONG = "word ".repeat(34).strip() + ".";

    @Test
    void aStillIsSeenAsLongAsItsShotLasts() {
        assertThat(ReelTimes.duration(shot(4, "Rain.", List.of(), false))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void aStillWithMoreWordsStaysUntilTheyAreRead() {
        assertThat(ReelTimes.duration(shot(4, LONG, List.of(), false))).isEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void aClipIsNotStretchedByItsWords() {
        assertThat(ReelTimes.duration(shot(4, LONG, List.of(), true))).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void cuesFollowEachOtherWithinTheirShotAndNameWhoSpeaksWhereSeveralDo() {
        List<Timed> reel = ReelTimes.of(scene(
                shot(4, "Rain.", List.of(line("Mara", "Somebody is out there."), line("Finn", "Where?")), false),
                shot(6, LONG, List.of(), false)));

        assertThat(reel.getFirst().cues())
                .extracting(TimedCue::text)
                .containsExactly("Rain.", "Mara: Somebody is out there.", "Finn: Where?");
        for (Timed timed : reel) {
            Duration last = Duration.ZERO;
            for (TimedCue cue : timed.cues()) {
                assertThat(cue.from()).isGreaterThanOrEqualTo(last);
                assertThat(cue.to()).isGreaterThan(cue.from()).isLessThanOrEqualTo(timed.duration());
                last = cue.to();
            }
        }
        assertThat(reel.getLast().cues()).hasSizeGreaterThan(1);
    }

    private static DialogueLine line(String speaker, String text) {
        return new DialogueLine(speaker, null, text, false);
    }

    private static SceneView scene(ShotView... shots) {
        return new SceneView(
                SceneId.next(),
                1,
                "The pier",
                "EXT. PIER — NIGHT",
                new SlugLine(InteriorExterior.EXTERIOR, "Pier", TimeOfDay.NIGHT),
                List.of(shots));
    }

    private static ShotView shot(int seconds, String action, List<DialogueLine> dialogue, boolean clip) {
        Making made =
                new Making(ShotState.CURRENT, new AssetId(new UUID(1, 1)), -1, OptionalInt.empty(), null, 0, null);
        Making none = new Making(ShotState.MISSING, null, -1, OptionalInt.empty(), null, 0, null);
        return new ShotView(
                ShotId.next(),
                1,
                ShotSize.WIDE,
                CameraMove.STATIC,
                Mood.NEUTRAL,
                Duration.ofSeconds(seconds),
                action,
                dialogue,
                List.of(),
                false,
                1,
                made,
                clip ? made : none);
    }
}
