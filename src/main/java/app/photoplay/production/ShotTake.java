package app.photoplay.production;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One take of a shot with everything that is known of it.
 *
 * @param number 1-based among those of its shot and kind
 * @param asset what was made or brought; null until then
 * @param fraction 0 to 1 while RUNNING; negative where unknown
 * @param prompt as its model read it, word for word; null for what the creator brought
 * @param model the provider's own name for it; null for what the creator brought
 * @param seed that its model was given; null for what the creator brought
 * @param references pictures that it was shown besides, possibly none
 * @param still the picture that a clip begins with; null for a still, or where it is not told
 * @param end the picture that a clip ends on; null for a still, or where it ends wherever it came to
 * @param price what it has cost; while it is under way, what it will cost; null for what the creator brought, and for
 *     whoever may not have takes made
 * @param asked when it was asked for, or brought
 * @param making how long its model worked on it; null where that is not known
 * @param madeFrom what it was made from, field by field; null for what the creator brought
 * @param chosen whether it is the one that counts
 * @param stale what the shot says differently by now; empty where nothing
 * @param staleSince when that began; null where it is not stale, or what changed is older than the log
 * @param failure why it FAILED; else null
 * @param said what its maker says of the words that it failed for; else null
 * @param binned whether its creator put it aside
 */
public record ShotTake(
        TakeId id,
        TakeKind kind,
        int number,
        State state,
        @Nullable AssetId asset,
        double fraction,
        @Nullable String prompt,
        @Nullable String model,
        @Nullable Long seed,
        List<AssetId> references,
        @Nullable AssetId still,
        @Nullable AssetId end,
        @Nullable Credits price,
        Instant asked,
        @Nullable Duration making,
        @Nullable MadeFrom madeFrom,
        boolean chosen,
        Set<StaleReason> stale,
        @Nullable Instant staleSince,
        GenerationFailure.@Nullable Reason failure,
        @Nullable String said,
        boolean binned) {

    /** Where it stands. */
    public enum State {
        WAITING,
        RUNNING,
        MADE,
        /** The creator's own. */
        BROUGHT,
        FAILED,
        CANCELLED
    }

    public ShotTake staleSince(@Nullable Instant since) {
        return new ShotTake(
                id,
                kind,
                number,
                state,
                asset,
                fraction,
                prompt,
                model,
                seed,
                references,
                still,
                end,
                price,
                asked,
                making,
                madeFrom,
                chosen,
                stale,
                since,
                failure,
                said,
                binned);
    }

    /** For whoever has nothing made: what things cost is of whoever orders them. */
    public ShotTake withoutPrice() {
        return new ShotTake(
                id,
                kind,
                number,
                state,
                asset,
                fraction,
                prompt,
                model,
                seed,
                references,
                still,
                end,
                null,
                asked,
                making,
                madeFrom,
                chosen,
                stale,
                staleSince,
                failure,
                said,
                binned);
    }

    /** Whether there is something to look at. */
    public boolean visible() {
        return asset != null;
    }

    public boolean open() {
        return state == State.WAITING || state == State.RUNNING;
    }
}
