package app.photoplay.generation;

import app.photoplay.base.Jobs;
import app.photoplay.media.AssetId;
import app.photoplay.plan.CreditLedger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a row, with all that belongs to it in one transaction: its state, its credits, who is told, what is
 * to be done next. Each answers whether it was this call that changed the row.
 */
@Component
@Transactional
class GenerationChanges {

    private final GenerationRows rows;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;
    private final Jobs jobs;
    private final Clock clock;
    private final GenerationSettings settings;
    private final RetryPolicy retries;

    GenerationChanges(
            GenerationRows rows,
            CreditLedger ledger,
            ApplicationEventPublisher events,
            Jobs jobs,
            Clock clock,
            GenerationSettings settings) {
        this.rows = rows;
        this.ledger = ledger;
        this.events = events;
        this.jobs = jobs;
        this.clock = clock;
        this.settings = settings;
        RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
        this.retries = new RetryPolicy(settings, random);
    }

    boolean accepted(GenerationRow row, ProviderHandle handle) {
        Instant now = clock.instant();
        Instant deadline = now.plus(settings.deadline(row.capability()));
        return told(row, false, rows.submitted(row, handle.reference(), now, deadline));
    }

    boolean seen(GenerationRow row, OptionalInt position, double fraction, boolean running) {
        return told(row, false, rows.seen(row, position, fraction, running, clock.instant()));
    }

    boolean finished(GenerationRow row, Progress.Finished finished) {
        boolean changed = rows.finished(row, finished, clock.instant());
        if (changed) {
            jobs.request(new CollectStep(row.id().value()));
            jobs.request(new DispatchStep(row.provider()));
        }
        return told(row, false, changed);
    }

    boolean stored(GenerationRow row, AssetId asset) {
        boolean changed = rows.stored(row, asset, clock.instant());
        if (changed) {
            ledger.settle(row.id().value());
        }
        return told(row, true, changed);
    }

    /** Tried again later where that can help, else failed for good. */
    boolean failed(GenerationRow row, GenerationFailure failure) {
        Optional<Duration> wait = retries.waitAfter(row.attempt(), failure);
        jobs.request(new DispatchStep(row.provider()));
        if (wait.isPresent()) {
            return told(row, false, rows.again(row, failure, clock.instant().plus(wait.get())));
        }
        boolean changed = rows.failed(row, failure);
        if (changed) {
            ledger.release(List.of(row.id().value()));
        }
        return told(row, true, changed);
    }

    /** The provider does not have it and it has cost nothing: it goes back to the queue, without a wait. */
    boolean lost(GenerationRow row) {
        GenerationFailure failure = new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "Lost at the provider");
        if (row.attempt() >= settings.attempts()) {
            return failed(row, failure);
        }
        jobs.request(new DispatchStep(row.provider()));
        return told(row, false, rows.again(row, failure, clock.instant()));
    }

    /** Its credits stay held: nobody knows yet whether it was made. */
    boolean unknown(GenerationRow row, String detail) {
        return told(row, true, rows.unknown(row, new GenerationFailure(GenerationFailure.Reason.UNKNOWN, detail)));
    }

    boolean fetchLater(GenerationRow row, Duration wait) {
        return rows.fetchLater(row, clock.instant().plus(wait));
    }

    private boolean told(GenerationRow row, boolean settled, boolean changed) {
        if (changed) {
            events.publishEvent(new GenerationsChanged(row.subject(), settled));
        }
        return changed;
    }
}
