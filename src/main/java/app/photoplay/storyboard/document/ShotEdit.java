package app.photoplay.storyboard.document;

import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * New values of a shot; null leaves what is there.
 *
 * @param duration 1 to 10 s
 * @param action at most {@link app.photoplay.storyboard.ActionRule#MAX_LENGTH} {@code char}s
 * @param cast names of the people in the picture, the main one first
 * @param negative at most {@link ShotRule#MAX_NEGATIVE} {@code char}s; empty for nothing in particular
 * @param stillModel empty for the installation's own choice
 * @param clipModel empty for the installation's own choice
 * @param endsOnNext whether its clip is to end on the picture of the shot after
 */
public record ShotEdit(
        @Nullable ShotSize size,
        @Nullable CameraMove move,
        @Nullable Mood mood,
        @Nullable Duration duration,
        @Nullable String action,
        @Nullable List<DialogueLine> dialogue,
        @Nullable List<String> cast,
        @Nullable Integer seed,
        @Nullable String negative,
        @Nullable String stillModel,
        @Nullable String clipModel,
        @Nullable Boolean endsOnNext) {

    /** One that leaves its wishes as they are. */
    public ShotEdit(
            @Nullable ShotSize size,
            @Nullable CameraMove move,
            @Nullable Mood mood,
            @Nullable Duration duration,
            @Nullable String action,
            @Nullable List<DialogueLine> dialogue,
            @Nullable List<String> cast,
            @Nullable Integer seed) {
        this(size, move, mood, duration, action, dialogue, cast, seed, null, null, null, null);
    }

    /** Leaves everything as it is. */
    public static final ShotEdit NOTHING = new ShotEdit(null, null, null, null, null, null, null, null);

    /** How it is shot, and nothing else. */
    public static ShotEdit framing(
            @Nullable ShotSize size, @Nullable CameraMove move, @Nullable Mood mood, @Nullable Duration duration) {
        return new ShotEdit(size, move, mood, duration, null, null, null, null);
    }

    /** Whether its clip is to end on the picture of the shot after, and nothing else. */
    public static ShotEdit leadingOn(boolean endsOnNext) {
        return new ShotEdit(null, null, null, null, null, null, null, null, null, null, null, endsOnNext);
    }

    /** Other words, and nothing else. */
    public static ShotEdit action(String action) {
        return new ShotEdit(null, null, null, null, action, null, null, null);
    }
}
