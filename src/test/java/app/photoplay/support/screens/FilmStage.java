package app.photoplay.support.screens;

import app.photoplay.base.UserId;
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
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.StoryboardSurvey.Unanswered;
import app.photoplay.storyboard.StoryboardView;
import app.photoplay.storyboard.StoryboardView.Making;
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
 * @param failing the number of a shot that failed, or 0
 * @param why it failed, where it was not refused
 * @param said with what words it was refused, null where it failed for another reason
 * @param unanswered how many requests nobody knows the end of, each of 4 credits
 * @param unmade the number of another shot that failed, to which nobody answered, or 0
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
        int failing,
        Reason why,
        @Nullable String said,
        int unanswered,
        int unmade) {

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
                0,
                Reason.UNAVAILABLE,
                null,
                0,
                0);
    }

    public FilmStage titled(String other, Look otherLook) {
        return new FilmStage(
                project, other, otherLook, aspect, state, gate, made, percent, failing, why, said, unanswered, unmade);
    }

    public FilmStage shaped(AspectRatio other) {
        return new FilmStage(
                project, title, look, other, state, gate, made, percent, failing, why, said, unanswered, unmade);
    }

    public FilmStage failing(int shot) {
        return failing(shot, Reason.UNAVAILABLE);
    }

    public FilmStage failing(int shot, Reason reason) {
        return new FilmStage(
                project, title, look, aspect, state, gate, made, percent, shot, reason, null, unanswered, unmade);
    }

    public FilmStage refusing(int shot, String words) {
        return new FilmStage(
                project,
                title,
                look,
                aspect,
                state,
                gate,
                made,
                percent,
                shot,
                Reason.REFUSED,
                words,
                unanswered,
                unmade);
    }

    public FilmStage unanswered(int requests) {
        return new FilmStage(
                project, title, look, aspect, state, gate, made, percent, failing, why, said, requests, unmade);
    }

    /** Besides the one that failed or was refused. */
    public FilmStage unmade(int shot) {
        return new FilmStage(
                project, title, look, aspect, state, gate, made, percent, failing, why, said, unanswered, shot);
    }

    public FilmStage at(int otherMade, int otherPercent) {
        return new FilmStage(
                project,
                title,
                look,
                aspect,
                state,
                gate,
                otherMade,
                otherPercent,
                failing,
                why,
                said,
                unanswered,
                unmade);
    }

    public FilmStage in(ConversionState other) {
        return new FilmStage(
                project, title, look, aspect, other, gate, made, percent, failing, why, said, unanswered, unmade);
    }

    public ProjectSummary summary() {
        return new ProjectSummary(project, OWNER, title, look, aspect, STARTED);
    }

    public StoryboardView storyboard() {
        if (state == null || state == ConversionState.PLANNING) {
            return new StoryboardView(project, List.of());
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
        if (shot == unmade) {
            return SkerryPoint.failed(Reason.UNAVAILABLE);
        }
        if (shot == failing) {
            return said == null ? SkerryPoint.failed(why) : SkerryPoint.refused(said);
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
                ? SkerryPoint.waiting(shot - next - 1 - (failing > next && shot > failing ? 1 : 0))
                : SkerryPoint.missing();
    }

    private Making clip(int shot) {
        if (gate == Gate.SHOT_LIST || gate == Gate.STILLS || shot == failing || shot == unmade) {
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
        if (running() && gate != Gate.STILLS && made < shots) {
            now.add(new RunningStep(SkerryPoint.shotId(project, made + 1), made + 1, Step.CLIP, percent / 100.0));
        }
        int next = stills() + 1;
        if (running() && next <= shots) {
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
                waiting == 0 ? null : WaitingReason.PROVIDER_BUSY,
                shots == 0 ? 0.02 : (made + percent / 100.0) / shots,
                running() ? Duration.ofSeconds((shots - made) * 20L) : null,
                Credits.of(44),
                Credits.of(made * 2L),
                new Unanswered(unanswered, Credits.of(unanswered * 4L)),
                "en",
                done ? film() : state == ConversionState.FAILED ? broken() : null,
                STARTED,
                state.resting() ? STARTED.plusSeconds(240) : null,
                state == ConversionState.FAILED ? "film" : null);
    }

    private List<FailedStep> failed() {
        List<FailedStep> failed = new ArrayList<>();
        if (failing > 0) {
            failed.add(new FailedStep(
                    SkerryPoint.shotId(project, failing),
                    failing,
                    Step.STILL,
                    why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    3,
                    said,
                    said != null));
        }
        if (unmade > 0) {
            failed.add(new FailedStep(
                    SkerryPoint.shotId(project, unmade), unmade, Step.STILL, "unavailable", 3, null, false));
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
