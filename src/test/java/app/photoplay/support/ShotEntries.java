package app.photoplay.support;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.InteriorExterior;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.screenplay.TimeOfDay;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.Rank;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Small documents for tests. */
public final class ShotEntries {

    /** The scene that all of them stand in. */
    public static final SceneEntry HARBOUR = new SceneEntry(
            SceneId.next(),
            Rank.nth(1),
            0,
            null,
            "The harbour",
            null,
            new SlugLine(InteriorExterior.EXTERIOR, "the harbour", TimeOfDay.NIGHT),
            false);

    private ShotEntries() {}

    /** The n-th shot of the scene, of two people, four seconds long. */
    public static ShotEntry shot(int number, ShotSize size, Mood mood, String action) {
        return new ShotEntry(
                ShotId.next(),
                HARBOUR.id(),
                Rank.nth(number),
                size,
                CameraMove.STATIC,
                mood,
                Duration.ofSeconds(4),
                action,
                List.of(),
                List.of("Mara", "Brick"),
                false,
                List.of(),
                number,
                null,
                null,
                false);
    }

    /** A document of one scene with these shots. */
    public static Storyboard document(ShotEntry... shots) {
        return Storyboard.of(List.of(HARBOUR), Arrays.asList(shots), List.of(), List.of());
    }
}
