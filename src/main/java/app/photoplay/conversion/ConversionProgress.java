package app.photoplay.conversion;

import app.photoplay.film.FilmView;
import app.photoplay.plan.Credits;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a conversion stands, computed from rows: every tab and every visit sees the same.
 *
 * @param shots how many the plan has; 0 while PLANNING
 * @param stills how many stills are made
 * @param clips how many clips are made
 * @param failed shots that failed, in order
 * @param running what is being made now, in order of the film
 * @param waiting how many shots wait for their turn, and nothing of them is being made
 * @param waitingReason why they wait, null when none waits
 * @param unreachable the name of the provider that cannot be reached, if that is why they wait; else null
 * @param fraction 0 to 1, of the way to its gate, weighed by measured durations
 * @param remaining an honest estimate from measured durations; null until there is something measured, and while a
 *     provider cannot be reached or the queue is held
 * @param unanswered requests whose answer was lost, until each is settled: also after the film is done
 * @param unbilled requests that were cancelled after they were sent, and may have cost something all the same
 * @param language of the text, ISO 639-1, null while PLANNING
 * @param film the film's state, null before it is asked for
 * @param failure why, when FAILED; null also where an older version knew another reason
 */
public record ConversionProgress(
        ConversionId id,
        ProjectId project,
        ConversionState state,
        Gate gate,
        int shots,
        int stills,
        int clips,
        List<FailedStep> failed,
        List<RunningStep> running,
        int waiting,
        @Nullable WaitingReason waitingReason,
        @Nullable String unreachable,
        double fraction,
        @Nullable Duration remaining,
        Credits quoted,
        Credits spent,
        Unanswered unanswered,
        int unbilled,
        @Nullable String language,
        @Nullable FilmView film,
        Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable ConversionFailure failure) {

    /** Whether nothing is being made and nothing will be before something else ends: a held queue, a full disk, no answer. */
    public boolean standsStill() {
        WaitingReason reason = waitingReason();
        return running().isEmpty() && reason != null && reason.standsStill();
    }

    /** The numbers of the shots that are tried again when all that failed is. */
    public List<Integer> retriable() {
        return failed(step -> !step.wordsRefused());
    }

    /** The numbers of the shots whose words have to be changed first. */
    public List<Integer> wordsFirst() {
        return failed(FailedStep::wordsRefused);
    }

    private List<Integer> failed(Predicate<FailedStep> which) {
        return failed.stream()
                .filter(which)
                .map(FailedStep::shotNumber)
                .distinct()
                .toList();
    }

    /** What is made for a shot. */
    public enum Step {
        STILL,
        CLIP
    }

    /** @param fraction 0 to 1; negative where the provider does not tell */
    public record RunningStep(ShotId shot, int shotNumber, Step step, double fraction) {}

    /**
     * @param reason words under {@code failure.<reason>}
     * @param attempts how often it was tried
     * @param said what its maker says of its words, in plain words; null where it says nothing that helps
     * @param wordsRefused whether its words have to be changed before it is tried again together with others
     */
    public record FailedStep(
            ShotId shot,
            int shotNumber,
            Step step,
            String reason,
            int attempts,
            @Nullable String said,
            boolean wordsRefused) {}

    /** Why something waits. */
    public enum WaitingReason {
        /** The provider makes as many at once as it can. */
        PROVIDER_BUSY,
        /** Other people's films have their turn too. */
        FAIR_SHARE,
        /** Something failed for a moment and is tried again soon. */
        BACKING_OFF,
        /** It was made, and our own disk has no room for it. */
        NO_ROOM,
        /** The provider cannot be reached: what is there and what is to be sent there waits until it answers. */
        UNREACHABLE,
        /** An administrator holds the queue. */
        PAUSED,
        /** It was made, and cannot be fetched now. */
        OUT_OF_REACH,
        /** The provider has it in its own queue. */
        PROVIDER_QUEUE;

        /** Whether what waits for it waits for no turn, but for an end that nobody can foresee. */
        public boolean standsStill() {
            return switch (this) {
                case NO_ROOM, UNREACHABLE, PAUSED, OUT_OF_REACH -> true;
                case PROVIDER_BUSY, FAIR_SHARE, BACKING_OFF, PROVIDER_QUEUE -> false;
            };
        }
    }
}
