package app.photoplay.support.screens;

import app.photoplay.base.UserId;
import app.photoplay.conversion.ConversionFailure;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.ConversionProgress;
import app.photoplay.conversion.ConversionProgress.FailedStep;
import app.photoplay.conversion.ConversionProgress.RunningStep;
import app.photoplay.conversion.ConversionProgress.Step;
import app.photoplay.conversion.ConversionProgress.WaitingReason;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.Gate;
import app.photoplay.film.FilmId;
import app.photoplay.film.FilmView;
import app.photoplay.generation.GenerationFailure.Reason;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.production.StoryboardView;
import app.photoplay.production.StoryboardView.Making;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A film at one point of its making.
 *
 * @param made so many shots, from the first, have still and clip
 * @param percent how far the next one's clip is
 * @param trouble what went wrong with it
 */
public record FilmStage(
        ProjectId project,
        String title,
        Look look,
        AspectRatio aspect,
        @Nullable ConversionState state,
        Gate gate,
        int made,
        int percent,
        Trouble trouble) {

    /**
     * What goes wrong with a film.
     *
     * @param failing the number of a shot that failed, or 0
     * @param why it failed, where it was not refused
     * @param said with what words it was refused, null where it failed for another reason
     * @param unanswered how many requests nobody knows the end of, each of 4 credits
     * @param unbilled how many requests were cancelled after they were sent
     * @param unmade the number of another shot that failed, to which nobody answered, or 0
     * @param unreachable the provider that cannot be reached, null while there is an answer
     */
    public record Trouble(
            int failing,
            Reason why,
            @Nullable String said,
            int unanswered,
            int unbilled,
            int unmade,
            @Nullable String unreachable) {

        static final Trouble NONE = new Trouble(0, Reason.UNAVAILABLE, null, 0, 0, 0, null);

        private Trouble failing(int shot, Reason reason, @Nullable String words) {
            return new Trouble(shot, reason, words, unanswered, unbilled, unmade, unreachable);
        }

        private Trouble unanswered(int requests) {
            return new Trouble(failing, why, said, requests, unbilled, unmade, unreachable);
        }

        private Trouble unbilled(int requests) {
            return new Trouble(failing, why, said, unanswered, requests, unmade, unreachable);
        }

        private Trouble unmade(int shot) {
            return new Trouble(failing, why, said, unanswered, unbilled, shot, unreachable);
        }

        private Trouble unreachable(String provider) {
            return new Trouble(failing, why, said, unanswered, unbilled, unmade, provider);
        }
    }

    public static final UserId OWNER = new UserId(new UUID(7, 7));
    public static final AssetId FILM = new AssetId(new UUID(0xF1_1AL, 1));
    public static final AssetId SUBTITLES = new AssetId(new UUID(0x5_0BL, 1));
    private static final Instant STARTED = Instant.parse("2026-11-22T10:00:00Z");

    public static ProjectId project(int number) {
        return new ProjectId(new UUID((0x0193_0000_0000_7000L | number) + ((long) number << 32), number));
    }

    public static FilmStage of(int number, @Nullable ConversionState state, Gate gate, int made) {
        return new FilmStage(
                project(number),
                "The Light at Skerry Point",
                Look.SHADOW_THEATRE,
                AspectRatio.WIDE_16_9,
                state,
                gate,
                made,
                62,
                Trouble.NONE);
    }

    public FilmStage titled(String other, Look otherLook) {
        return new FilmStage(project, other, otherLook, aspect, state, gate, made, percent, trouble);
    }

    public FilmStage shaped(AspectRatio other) {
        return new FilmStage(project, title, look, other, state, gate, made, percent, trouble);
    }

    public FilmStage failing(int shot) {
        return failing(shot, Reason.UNAVAILABLE);
    }

    public FilmStage failing(int shot, Reason reason) {
        return with(trouble.failing(shot, reason, null));
    }

    public FilmStage refusing(int shot, String words) {
        return with(trouble.failing(shot, Reason.REFUSED, words));
    }

    public FilmStage unanswered(int requests) {
        return with(trouble.unanswered(requests));
    }

    public FilmStage unbilled(int requests) {
        return with(trouble.unbilled(requests));
    }

    public FilmStage unreachable(String provider) {
        return with(trouble.unreachable(provider));
    }

    /** Besides the one that failed or was refused. */
    public FilmStage unmade(int shot) {
        return with(trouble.unmade(shot));
    }

    private FilmStage with(Trouble other) {
        return new FilmStage(project, title, look, aspect, state, gate, made, percent, other);
    }

    public FilmStage at(int otherMade, int otherPercent) {
        return new FilmStage(project, title, look, aspect, state, gate, otherMade, otherPercent, trouble);
    }

    public FilmStage in(ConversionState other) {
        return new FilmStage(project, title, look, aspect, other, gate, made, percent, trouble);
    }

    public ProjectSummary summary() {
        return new ProjectSummary(project, OWNER, title, look, aspect, Resolution.HD, STARTED);
    }

    public StoryboardView storyboard() {
        if (state == null || state == ConversionState.PLANNING) {
            return new StoryboardView(project, 0, List.of());
        }
        return SkerryPoint.storyboard(project, new SkerryPoint.Standing() {
            @Override
            public Making still(int shot) {
                return FilmStage.this.still(shot);
            }

            @Override
            public Making clip(int shot) {
                return FilmStage.this.clip(shot);
            }
        });
    }

    private boolean running() {
        return state == ConversionState.MAKING;
    }

    /** One more than clips while both are being made. */
    private int stills() {
        return running() && gate != Gate.STILLS ? made + 1 : made;
    }

    private Making still(int shot) {
        if (shot == trouble.unmade()) {
            return SkerryPoint.failed(Reason.UNAVAILABLE);
        }
        if (shot == trouble.failing()) {
            return trouble.said() == null ? SkerryPoint.failed(trouble.why()) : SkerryPoint.refused(trouble.said());
        }
        if (gate == Gate.SHOT_LIST) {
            return SkerryPoint.missing();
        }
        if (shot <= stills()) {
            return SkerryPoint.current(SkerryPoint.picture(shot));
        }
        int next = stills() + 1;
        if (running() && shot == next) {
            return SkerryPoint.running(percent / 300.0);
        }
        return running()
                ? SkerryPoint.waiting(shot - next - 1 - (trouble.failing() > next && shot > trouble.failing() ? 1 : 0))
                : SkerryPoint.missing();
    }

    private Making clip(int shot) {
        if (gate == Gate.SHOT_LIST || gate == Gate.STILLS || shot == trouble.failing() || shot == trouble.unmade()) {
            return SkerryPoint.missing();
        }
        if (shot <= made) {
            return SkerryPoint.current(SkerryPoint.clip(shot));
        }
        return running() && shot == made + 1 ? SkerryPoint.running(percent / 100.0) : SkerryPoint.missing();
    }

    public @Nullable ConversionProgress progress() {
        if (state == null) {
            return null;
        }
        int shots = state == ConversionState.PLANNING ? 0 : SkerryPoint.shots();
        List<FailedStep> failed = failed();
        List<RunningStep> now = new ArrayList<>();
        if (running() && gate != Gate.STILLS && made < shots && trouble.unreachable() == null) {
            now.add(new RunningStep(SkerryPoint.shotId(project, made + 1), made + 1, Step.CLIP, percent / 100.0));
        }
        int next = stills() + 1;
        if (running() && next <= shots && trouble.unreachable() == null) {
            now.add(new RunningStep(SkerryPoint.shotId(project, next), next, Step.STILL, percent / 300.0));
        }
        int waiting = running() ? Math.max(0, shots - made - now.size() - failed.size()) : 0;
        boolean done = state == ConversionState.DONE;
        return new ConversionProgress(
                new ConversionId(project.value()),
                project,
                state,
                gate,
                shots,
                Math.min(shots, stills()),
                gate == Gate.STILLS ? 0 : made,
                failed,
                now,
                waiting,
                waiting == 0
                        ? null
                        : trouble.unreachable() == null ? WaitingReason.PROVIDER_BUSY : WaitingReason.UNREACHABLE,
                trouble.unreachable(),
                shots == 0 ? 0.02 : (made + percent / 100.0) / shots,
                running() && trouble.unreachable() == null ? Duration.ofSeconds((shots - made) * 20L) : null,
                Credits.of(44),
                Credits.of(made * 2L),
                new Unanswered(trouble.unanswered(), Credits.of(trouble.unanswered() * 4L)),
                trouble.unbilled(),
                "en",
                done ? film() : state == ConversionState.FAILED ? broken() : null,
                STARTED,
                state.resting() ? STARTED.plusSeconds(240) : null,
                state == ConversionState.FAILED ? ConversionFailure.FILM : null);
    }

    private List<FailedStep> failed() {
        List<FailedStep> failed = new ArrayList<>();
        if (trouble.failing() > 0) {
            failed.add(new FailedStep(
                    SkerryPoint.shotId(project, trouble.failing()),
                    trouble.failing(),
                    Step.STILL,
                    trouble.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    3,
                    trouble.said(),
                    trouble.said() != null));
        }
        if (trouble.unmade() > 0) {
            failed.add(new FailedStep(
                    SkerryPoint.shotId(project, trouble.unmade()),
                    trouble.unmade(),
                    Step.STILL,
                    "unavailable",
                    3,
                    null,
                    false));
        }
        return failed;
    }

    private static FilmView broken() {
        return new FilmView(
                new FilmId(new UUID(9, 9)), FilmView.State.FAILED, 0, null, null, null, null, 0, "clip-broken");
    }

    private static FilmView film() {
        return new FilmView(
                new FilmId(new UUID(9, 9)),
                FilmView.State.READY,
                1,
                FILM,
                SkerryPoint.picture(1),
                SUBTITLES,
                Duration.ofSeconds(112),
                12_000_000,
                null);
    }
}
