package app.photoplay.generation.lifecycle;

import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationsChanged;
import app.photoplay.generation.Progress;
import app.photoplay.generation.ProviderHandle;
import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.ReceiptRows;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.rows.CancelRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import app.photoplay.generation.rows.ProgressRows;
import app.photoplay.generation.rows.ProgressUpdate;
import app.photoplay.media.AssetId;
import app.photoplay.plan.CreditLedger;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of a row, with all that belongs to it in one transaction: its state, its credits, its receipt, who is told,
 * what is to be done next. Each answers whether it was this call that changed the row.
 */
@Component
@Transactional
public class GenerationTransitions {

    /** In first waits; that many do not knock at once is not for the rows to see to. */
    private static final int UNREACHED_WAITS = 4;

    private final GenerationRows rows;
    private final ProgressRows told;
    private final ReceiptRows receipts;
    private final CancelRows cancels;
    private final CreditLedger ledger;
    private final ApplicationEventPublisher events;
    private final GenerationOutbox outbox;
    private final NextSteps next;
    private final Clock clock;
    private final GenerationSettings settings;
    private final RetryPolicy retries;

    GenerationTransitions(
            GenerationRows rows,
            ProgressRows told,
            ReceiptRows receipts,
            CancelRows cancels,
            CreditLedger ledger,
            ApplicationEventPublisher events,
            GenerationOutbox outbox,
            NextSteps next,
            Clock clock,
            GenerationSettings settings) {
        this.rows = rows;
        this.told = told;
        this.receipts = receipts;
        this.cancels = cancels;
        this.ledger = ledger;
        this.events = events;
        this.outbox = outbox;
        this.next = next;
        this.clock = clock;
        this.settings = settings;
        RandomGenerator random = () -> ThreadLocalRandom.current().nextLong();
        this.retries = new RetryPolicy(settings, random);
    }

    public boolean accepted(GenerationRow row, ProviderHandle handle) {
        Instant now = clock.instant();
        Instant deadline = now.plus(settings.queueDeadline());
        boolean changed = rows.submitted(row, handle, now, deadline);
        if (changed && row.state() != GenerationState.SUBMITTING) {
            receipts.withdraw(row);
        }
        return told(row, row.state() == GenerationState.UNKNOWN, changed);
    }

    /**
     * From now on it may reach its provider.
     *
     * @return false if it must not: somebody else has taken it back, or called it off
     */
    public boolean sending(GenerationRow row) {
        return rows.sending(row, clock.instant());
    }

    /**
     * It was claimed and never sent: it goes back to the queue, its credits held as before, without a receipt.
     *
     * @param certain known by who did not send it; else by the row alone
     */
    public boolean unsent(GenerationRow row, boolean certain, Duration wait) {
        next.dispatch(row.provider());
        return told(row, false, rows.unsent(row, certain, null, clock.instant().plus(wait)));
    }

    /** Called off before its provider named it: now it can be told. */
    void strayed(GenerationRow row, ProviderHandle handle) {
        Instant now = clock.instant();
        if (rows.strayed(row, handle, now)) {
            receipts.cancelled(List.of(row.id().value()), now);
            next.cancel(row.id());
        }
    }

    /** @return the ids of those that were written */
    public Set<UUID> seen(List<ProgressUpdate> updates) {
        Map<UUID, UUID> subjects = told.seen(updates);
        Set.copyOf(subjects.values()).forEach(subject -> events.publishEvent(new GenerationsChanged(subject, false)));
        return subjects.keySet();
    }

    /** @param begun when it was first seen to be worked on, null where that was not seen */
    public boolean finished(GenerationRow row, Progress.Finished finished, @Nullable Instant begun) {
        Instant now = clock.instant();
        boolean changed = rows.finished(row, finished, begun, now);
        if (changed) {
            receipts.write(row, Receipt.Outcome.MADE, null, priced(finished.bill(), row), finished.log(), now);
            next.collect(row.id());
            next.dispatch(row.provider());
        }
        return told(row, false, changed);
    }

    /** What was made without its price being told, such as what came to us from outside, costs what it was quoted at. */
    private static Bill priced(Bill bill, GenerationRow row) {
        return bill.usd() == null ? new Bill(bill.requestId(), bill.units(), row.usdQuoted()) : bill;
    }

    /** @param keep has the output kept, in this transaction; not called where the output is another run's by now */
    public boolean stored(GenerationRow row, AssetId asset, Runnable keep) {
        boolean changed = rows.lock(row);
        if (changed) {
            keep.run();
            rows.stored(row, asset, clock.instant());
            outbox.made(row, asset);
            outbox.spent(row, ledger.settle(row.id().value()));
        }
        return told(row, true, changed);
    }

    public boolean failed(GenerationRow row, GenerationFailure failure) {
        return failed(row, failure, null);
    }

    /** Tried again later where that can help, else failed for good. */
    public boolean failed(GenerationRow row, GenerationFailure failure, @Nullable String log) {
        if (failure.reason() == GenerationFailure.Reason.UNREACHABLE && row.state() == GenerationState.SUBMITTING) {
            return unreached(row, failure);
        }
        Optional<Duration> wait = retries.waitAfter(row, failure);
        return wait.isPresent() ? again(row, failure, wait.get(), log) : gaveUp(row, failure, log);
    }

    /** It was not sent, so it is no attempt, has no receipt, and is not given up. */
    private boolean unreached(GenerationRow row, GenerationFailure failure) {
        next.dispatch(row.provider());
        Duration wait = settings.firstWait().multipliedBy(UNREACHED_WAITS);
        return told(row, false, rows.unsent(row, true, failure, clock.instant().plus(wait)));
    }

    /** The provider does not have it and it has cost nothing: it goes back to the queue, without a wait. */
    public boolean lost(GenerationRow row) {
        GenerationFailure failure = new GenerationFailure(GenerationFailure.Reason.UNAVAILABLE, "Lost at the provider");
        return retries.exhausted(row) ? gaveUp(row, failure, null) : again(row, failure, Duration.ZERO, null);
    }

    /** Its turn has come, but it may not be sent: it fails without an attempt. */
    public boolean turnedAway(GenerationRow row, GenerationFailure failure) {
        boolean changed = rows.turnedAway(row, failure);
        if (changed) {
            outbox.failed(row, failure.reason());
            ledger.release(List.of(row.id().value()));
            next.dispatch(row.provider());
        }
        return told(row, true, changed);
    }

    /** Failed for good, whatever the reason. */
    public boolean gaveUp(GenerationRow row, GenerationFailure failure, @Nullable String log) {
        next.dispatch(row.provider());
        boolean changed = rows.failed(row, failure);
        if (changed) {
            outbox.failed(row, failure.reason());
            receipt(row, failure, log);
            ledger.release(List.of(row.id().value()));
        }
        return told(row, true, changed);
    }

    /**
     * Failed for good at its deadline.
     *
     * @param cancelled whether its provider has confirmed that it stops; else it is told again
     */
    public boolean ranOut(GenerationRow row, GenerationFailure failure, @Nullable String log, boolean cancelled) {
        boolean changed = gaveUp(row, failure, log);
        if (changed && !cancelled) {
            cancels.begin(row.id(), clock.instant());
        }
        return changed;
    }

    private boolean again(GenerationRow row, GenerationFailure failure, Duration wait, @Nullable String log) {
        next.dispatch(row.provider());
        boolean changed = rows.again(row, failure, clock.instant().plus(wait));
        if (changed) {
            receipt(row, failure, log);
        }
        return told(row, row.state() == GenerationState.UNKNOWN, changed);
    }

    private void receipt(GenerationRow row, GenerationFailure failure, @Nullable String log) {
        // What was made and paid for, and then could not be kept, costs what it has cost.
        Bill bill = row.state() == GenerationState.FINISHED ? null : failure.bill();
        receipts.write(row, Receipt.Outcome.FAILED, failure.reason(), bill, log, clock.instant());
    }

    /** Its credits stay held: nobody knows yet whether it was made. */
    public boolean unknown(GenerationRow row, String detail, Instant lookUp) {
        GenerationFailure failure = new GenerationFailure(GenerationFailure.Reason.UNKNOWN, detail);
        boolean changed = rows.unknown(row, failure, lookUp);
        if (changed) {
            outbox.unknown(row);
            receipts.write(row, Receipt.Outcome.UNKNOWN, failure.reason(), null, null, clock.instant());
        }
        return told(row, true, changed);
    }

    /** The operator says that nothing came of an unknown one. */
    public boolean madeNothing(GenerationRow row) {
        return gaveUp(
                row,
                new GenerationFailure(
                        GenerationFailure.Reason.UNAVAILABLE, "Settled by the operator: nothing was made"),
                null);
    }

    /** The operator says that an unknown one was charged for. */
    public boolean charged(GenerationRow row, @Nullable BigDecimal usd) {
        Bill bill = new Bill(null, null, usd);
        GenerationFailure failure = new GenerationFailure(
                GenerationFailure.Reason.LOST, "Settled by the operator: it was charged for", bill, null);
        boolean changed = rows.charged(row, failure);
        if (changed) {
            receipt(row, failure, null);
            outbox.failed(row, failure.reason());
            outbox.spent(row, ledger.settle(row.id().value()));
        }
        return told(row, true, changed);
    }

    /** Looked for in vain once more. */
    public boolean untraced(GenerationRow row, Instant lookUp) {
        return rows.untraced(row, lookUp);
    }

    /** Its output is fetched again later, and the row says until then what is in the way. */
    public boolean fetchLater(GenerationRow row, GenerationFailure failure, Duration wait) {
        return told(row, false, rows.fetchLater(row, failure, clock.instant().plus(wait)));
    }

    private boolean told(GenerationRow row, boolean settled, boolean changed) {
        if (changed) {
            events.publishEvent(new GenerationsChanged(row.subject(), settled));
        }
        return changed;
    }
}
