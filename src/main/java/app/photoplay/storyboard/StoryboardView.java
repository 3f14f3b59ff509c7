package app.photoplay.storyboard;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A project's scenes and shots as screens, the HTTP interface and the film read them, computed from rows. */
public record StoryboardView(ProjectId project, List<SceneView> scenes) {

    /**
     * @param number 1-based within the film
     * @param heading the slug line as the source writes it, else composed from the slug
     */
    public record SceneView(SceneId id, int number, String title, String heading, SlugLine slug, List<ShotView> shots) {

        public Duration duration() {
            return shots.stream().map(ShotView::duration).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * @param number 1-based within the film
     * @param action words that are not dialogue, of the text or what the creator put in their place; may be empty
     * @param cast names of the people in the picture
     * @param title whether it is a card with words on it
     * @param still the chosen still
     * @param clip the chosen clip
     */
    public record ShotView(
            ShotId id,
            int number,
            ShotSize size,
            CameraMove move,
            Mood mood,
            Duration duration,
            String action,
            List<DialogueLine> dialogue,
            List<String> cast,
            boolean title,
            Making still,
            Making clip) {}

    /**
     * One thing that is made for a shot.
     *
     * @param state computed from the take and its generation
     * @param asset what was made last, also while something newer runs; null where nothing was made yet
     * @param fraction 0 to 1 while RUNNING; negative where unknown
     * @param queuePosition how many are ahead, while WAITING
     * @param failure why it FAILED, or is WAITING to be tried again; else null
     * @param attempts how often it was tried
     * @param said what its maker says of the words that it FAILED for, in plain words; else null
     */
    public record Making(
            ShotState state,
            @Nullable AssetId asset,
            double fraction,
            OptionalInt queuePosition,
            GenerationFailure.@Nullable Reason failure,
            int attempts,
            @Nullable String said) {}
}
