package app.photoplay.studio.sheet;

import app.photoplay.production.StoryboardView.ShotView;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import java.util.List;
import java.util.Objects;

/**
 * What of a shot is edited in its sheet. A line without a speaker is the narrator's.
 *
 * @param millis how long it lasts
 * @param negative empty for nothing in particular
 * @param stillModel empty for the installation's own choice
 * @param clipModel empty for the installation's own choice
 * @param endsOnNext whether its clip is to end on the picture of the shot after
 */
record ShotValues(
        String action,
        List<DialogueLine> dialogue,
        ShotSize size,
        CameraMove move,
        int millis,
        List<String> cast,
        Mood mood,
        String negative,
        int seed,
        String stillModel,
        String clipModel,
        boolean endsOnNext) {

    ShotValues {
        dialogue = List.copyOf(dialogue);
        cast = List.copyOf(cast);
    }

    static ShotValues of(ShotView shot) {
        return new ShotValues(
                shot.action(),
                shot.dialogue(),
                shot.size(),
                shot.move(),
                Math.toIntExact(shot.duration().toMillis()),
                shot.cast(),
                shot.mood(),
                Objects.requireNonNullElse(shot.negative(), ""),
                shot.seed(),
                Objects.requireNonNullElse(shot.stillModel(), ""),
                Objects.requireNonNullElse(shot.clipModel(), ""),
                shot.endsOnNext());
    }
}
