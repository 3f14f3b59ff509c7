package app.photoplay.production;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.project.ProjectId;
import app.photoplay.screenplay.CameraMove;
import app.photoplay.screenplay.DialogueLine;
import app.photoplay.screenplay.Mood;
import app.photoplay.screenplay.ShotSize;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A project's scenes and shots as screens, the HTTP interface and the film read them, computed from rows.
 *
 * @param revision of the document; 0 while its text is being broken down
 * @param cast names of the people, the leads first
 */
public record StoryboardView(ProjectId project, long revision, List<SceneView> scenes, List<String> cast) {

    /** One whose cast nobody asks for. */
    public StoryboardView(ProjectId project, long revision, List<SceneView> scenes) {
        this(project, revision, scenes, List.of());
    }

    public static StoryboardView of(
            ProjectId project, long revision, Storyboard storyboard, ProductionStatus production) {
        Map<ShotId, ShotProduction> productions =
                production.shots().stream().collect(Collectors.toMap(ShotProduction::id, Function.identity()));
        List<SceneView> scenes = new ArrayList<>();
        Map<SceneId, List<ShotEntry>> byScene = storyboard.filmShotsByScene();
        for (SceneEntry scene : storyboard.filmScenes()) {
            List<ShotView> shots = byScene.getOrDefault(scene.id(), List.of()).stream()
                    .map(shot -> ShotView.of(shot, Objects.requireNonNull(productions.get(shot.id()))))
                    .toList();
            scenes.add(new SceneView(
                    scene.id(), scenes.size() + 1, scene.title(), scene.shownHeading(), scene.slug(), shots));
        }
        List<String> cast =
                storyboard.cast().stream().map(person -> person.member().name()).toList();
        return new StoryboardView(project, revision, scenes, cast);
    }

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
     * @param seed its own for life
     * @param still the chosen still
     * @param clip the chosen clip
     * @param negative what its pictures must not show; null for nothing in particular
     * @param stillModel that the shot names; null for the installation's own choice
     * @param clipModel that the shot names; null for the installation's own choice
     * @param endsOnNext whether its clip is to end on the picture of the shot after
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
            int seed,
            Making still,
            Making clip,
            @Nullable String negative,
            @Nullable String stillModel,
            @Nullable String clipModel,
            boolean opening,
            boolean endsOnNext) {

        /** One without wishes of its own. */
        public ShotView(
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
                int seed,
                Making still,
                Making clip) {
            this(
                    id, number, size, move, mood, duration, action, dialogue, cast, title, seed, still, clip, null,
                    null, null, false, false);
        }

        public static ShotView of(ShotEntry shot, ShotProduction production) {
            return new ShotView(
                    shot.id(),
                    production.number(),
                    shot.size(),
                    shot.move(),
                    shot.mood(),
                    shot.duration(),
                    shot.action(),
                    shot.dialogue(),
                    shot.cast(),
                    shot.title(),
                    shot.seed(),
                    Making.of(production.still()),
                    Making.of(production.clip()),
                    shot.negative(),
                    shot.stillModel(),
                    shot.clipModel(),
                    shot.opens(),
                    shot.leadsOn());
        }
    }

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
     * @param stale what has changed since it was made, while STALE
     * @param blocked what is in its way, while BLOCKED; else null
     * @param spoilt why the newest request for it failed, where an older take goes on counting; else null
     */
    public record Making(
            ShotState state,
            @Nullable AssetId asset,
            double fraction,
            OptionalInt queuePosition,
            GenerationFailure.@Nullable Reason failure,
            int attempts,
            @Nullable String said,
            Set<StaleReason> stale,
            @Nullable Blocker blocked,
            GenerationFailure.@Nullable Reason spoilt) {

        /** Of what nothing has changed since. */
        public Making(
                ShotState state,
                @Nullable AssetId asset,
                double fraction,
                OptionalInt queuePosition,
                GenerationFailure.@Nullable Reason failure,
                int attempts,
                @Nullable String said) {
            this(state, asset, fraction, queuePosition, failure, attempts, said, Set.of(), null, null);
        }

        public static Making of(TakeStatus made) {
            GenerationView generation = made.generation();
            if (generation == null) {
                return new Making(
                        made.state(),
                        made.asset(),
                        -1,
                        OptionalInt.empty(),
                        null,
                        0,
                        null,
                        made.stale(),
                        made.blocked(),
                        spoilt(made));
            }
            boolean failed = made.state() == ShotState.FAILED;
            return new Making(
                    made.state(),
                    made.asset(),
                    generation.fraction(),
                    made.state() == ShotState.WAITING ? generation.queuePosition() : OptionalInt.empty(),
                    failed || generation.backingOff() ? generation.reason() : null,
                    generation.attempts(),
                    failed ? generation.said() : null,
                    made.stale(),
                    made.blocked(),
                    spoilt(made));
        }

        private static GenerationFailure.@Nullable Reason spoilt(TakeStatus made) {
            GenerationView spoilt = made.spoilt();
            return spoilt == null ? null : Objects.requireNonNullElse(spoilt.reason(), GenerationFailure.Reason.FAILED);
        }
    }
}
