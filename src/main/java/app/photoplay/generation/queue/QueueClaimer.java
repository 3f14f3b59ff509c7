package app.photoplay.generation.queue;

import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.billing.SpendingCeilings;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes from the queue what may be sent now, and turns away what a ceiling forbids. */
@Component
class QueueClaimer {

    private static final GenerationFailure NOT_SET_UP =
            new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "Its provider is not configured");

    private final GenerationQueue queue;
    private final DueRows due;
    private final SpendingCeilings ceilings;
    private final GenerationTransitions transitions;
    private final Reachability reachability;
    private final Clock clock;

    QueueClaimer(
            GenerationQueue queue,
            DueRows due,
            SpendingCeilings ceilings,
            GenerationTransitions transitions,
            Reachability reachability,
            Clock clock) {
        this.queue = queue;
        this.due = due;
        this.ceilings = ceilings;
        this.transitions = transitions;
        this.reachability = reachability;
        this.clock = clock;
    }

    /** The most urgent first; one at a time and seldom while nothing reaches the provider. */
    @Transactional
    List<GenerationQueue.Claim> claim(ModelProvider provider, int wanted) {
        int most = reachability.room(provider.name(), wanted);
        if (most == 0) {
            return List.of();
        }
        List<GenerationQueue.Claim> claims;
        List<GenerationQueue.Claim> allowed;
        do {
            claims = queue.claim(provider.name(), provider.concurrency(), most, clock.instant());
            allowed = allowed(claims);
            // Where all were turned away, others may wait behind them.
        } while (allowed.isEmpty() && !claims.isEmpty());
        return allowed;
    }

    /** What waits for a provider that is not set up any more fails without an attempt, and may be asked for anew. */
    void turnAway(String provider) {
        due.waitingFor(provider, clock.instant()).forEach(row -> transitions.turnedAway(row, NOT_SET_UP));
    }

    private List<GenerationQueue.Claim> allowed(List<GenerationQueue.Claim> claims) {
        if (claims.stream().noneMatch(claim -> claim.row().charged())) {
            return claims;
        }
        Set<GenerationId> own = claims.stream().map(claim -> claim.row().id()).collect(Collectors.toSet());
        SpendingCeilings.Count count = ceilings.atStake(own);
        return claims.stream().filter(claim -> allowed(claim.row(), count)).toList();
    }

    private boolean allowed(GenerationRow row, SpendingCeilings.Count count) {
        Optional<GenerationFailure.Reason> reached = count.take(row.job(), row.usdQuoted());
        reached.ifPresent(ceiling -> transitions.turnedAway(
                row, new GenerationFailure(ceiling, "A ceiling of this installation was reached")));
        return reached.isEmpty();
    }
}
