package app.photoplay.production;

import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How everything of a project stands, without its words: what a conversion's progress is computed from.
 *
 * @param unanswered what nobody knows the end of, also of takes that newer ones stand before
 * @param settled what everything that was asked for has cost the creator, also takes that newer ones stand before
 * @param unbilled how many requests were called off after they were sent, and may have cost something all the same
 */
public record ProductionStatus(List<ShotProduction> shots, Unanswered unanswered, Credits settled, int unbilled) {

    /** Of shots of which nothing was asked for yet. */
    public static ProductionStatus ofNothingMade(List<ShotProduction> shots) {
        return new ProductionStatus(shots, Unanswered.NONE, Credits.ZERO, 0);
    }

    /** The same of some shots alone. */
    public ProductionStatus only(Predicate<ShotId> which) {
        return new ProductionStatus(
                shots.stream().filter(one -> which.test(one.id())).toList(), unanswered, settled, unbilled);
    }

    /**
     * Requests whose answer was lost and that are not settled yet.
     *
     * @param held the credits that they hold until then
     */
    public record Unanswered(int requests, Credits held) {

        public static final Unanswered NONE = new Unanswered(0, Credits.ZERO);

        public Unanswered and(Credits more) {
            return new Unanswered(requests + 1, held.plus(more));
        }
    }

    /** @param after how the picture of the shot after stands, where the clip is to end on it and there is such a shot; else null */
    public record ShotProduction(
            ShotId id,
            int number,
            Duration duration,
            TakeStatus still,
            TakeStatus clip,
            @Nullable TakeStatus after) {

        /** One whose clip ends wherever it comes to. */
        public ShotProduction(ShotId id, int number, Duration duration, TakeStatus still, TakeStatus clip) {
            this(id, number, duration, still, clip, null);
        }

        /** The picture that its clip is to end on; null for none, or for one that is not there yet. */
        public @Nullable AssetId end() {
            return after == null ? null : after.asset();
        }

        /** Whether its picture or its clip failed. */
        public boolean failed() {
            return still.state() == ShotState.FAILED || clip.state() == ShotState.FAILED;
        }

        /** Whether its picture or its clip failed for its words. */
        public boolean wordsRefused() {
            return still.wordsRefused() || clip.wordsRefused();
        }

        /** Whether something of it is asked for and not ended. */
        public boolean open() {
            return still.open() || clip.open();
        }
    }

    /**
     * One thing that is made for a shot.
     *
     * @param asset the chosen take's, else what was made last; null where nothing was
     * @param generation the request that counts, null where nothing was asked for, or the creator brought what is chosen
     * @param take the one that the asset is of
     * @param stale what has changed since it was made; empty where nothing has, or nothing is made
     * @param better a newer take that is right for what the shot says now; null where there is none
     * @param takes how many there have been
     * @param blocked what is in its way, while BLOCKED; else null
     * @param spoilt the newest request, where it failed beside an older take that goes on counting; else null
     */
    public record TakeStatus(
            ShotState state,
            @Nullable AssetId asset,
            @Nullable GenerationView generation,
            @Nullable TakeId take,
            Set<StaleReason> stale,
            @Nullable TakeId better,
            int takes,
            @Nullable Blocker blocked,
            @Nullable GenerationView spoilt) {

        /** Of what nothing is in the way of and nothing failed beside. */
        public TakeStatus(
                ShotState state,
                @Nullable AssetId asset,
                @Nullable GenerationView generation,
                @Nullable TakeId take,
                Set<StaleReason> stale,
                @Nullable TakeId better,
                int takes) {
            this(state, asset, generation, take, stale, better, takes, null, null);
        }

        /** Of a take that nothing has changed since. */
        public TakeStatus(ShotState state, @Nullable AssetId asset, @Nullable GenerationView generation) {
            this(state, asset, generation, null, Set.of(), null, 0);
        }

        public TakeStatus blockedBy(Blocker blocker) {
            return new TakeStatus(ShotState.BLOCKED, asset, generation, take, stale, better, takes, blocker, spoilt);
        }

        /** Whether there is something to look at, be it from older words. */
        public boolean usable() {
            return state == ShotState.CURRENT || state == ShotState.STALE;
        }

        /** Whether it failed for its very words: others have to be given, or it is tried again by itself. */
        public boolean wordsRefused() {
            return state == ShotState.FAILED
                    && generation != null
                    && generation.reason() != null
                    && generation.reason().concernsWords();
        }

        /** Whether it failed for something else than its words, so that trying the same again is no nuisance. */
        public boolean retriable() {
            return state == ShotState.FAILED && !wordsRefused();
        }

        public boolean open() {
            return state == ShotState.WAITING || state == ShotState.RUNNING;
        }
    }
}
