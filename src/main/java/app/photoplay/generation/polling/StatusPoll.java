package app.photoplay.generation.polling;

import app.photoplay.generation.AskLaterException;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationFailure;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.Progress;
import app.photoplay.generation.UnreachableException;
import app.photoplay.generation.billing.ReceiptRows;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.provider.GenerationSettings;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.provider.Reachability;
import app.photoplay.generation.rows.GenerationRow;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks a provider where a request stands, once, and does what follows from the answer. */
@Component
class StatusPoll {

    private static final Logger log = LoggerFactory.getLogger(StatusPoll.class);
    /** What was called off at its deadline may have been finished at that moment. */
    private static final int FINAL_POLLS = 3;
    /** How long a provider that does not answer at all is waited for after the deadline, in looks. */
    private static final int FINAL_ATTEMPTS = 60;

    /** How long a provider that cannot be reached is waited for after the deadline: what it made is paid for. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Bill UNATTRIBUTED = new Bill(null, null, null);

    /** Looked up late: a provider may hold us as its signals. */
    private final ObjectProvider<Providers> providers;

    private final GenerationTransitions transitions;
    private final ProgressWriter progressWriter;
    private final Reachability reachability;
    private final Clock clock;
    private final GenerationSettings settings;

    StatusPoll(
            ObjectProvider<Providers> providers,
            GenerationTransitions transitions,
            ProgressWriter progressWriter,
            Reachability reachability,
            Clock clock,
            GenerationSettings settings) {
        this.providers = providers;
        this.transitions = transitions;
        this.progressWriter = progressWriter;
        this.reachability = reachability;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return whether it must be looked at again */
    boolean poll(PolledRequest one) {
        try {
            return pollOnce(one);
        } catch (RuntimeException e) {
            log.debug("Polling {} failed, will retry: {}", one.row.id(), e.toString());
            if (e instanceof AskLaterException later) {
                one.asked = later.after();
            }
            boolean waited = isOut(one) ? isPast(one, PATIENCE) : one.pollsPastDeadline >= FINAL_ATTEMPTS;
            return !waited || !isGivenUp(one);
        }
    }

    private boolean isGivenUp(PolledRequest one) {
        try {
            return timedOut(one, UNATTRIBUTED);
        } catch (RuntimeException e) {
            log.debug("Could not give up {}, will retry: {}", one.row.id(), e.toString());
            return false;
        }
    }

    /** Whether its provider tells of what changes, so that it is looked at rarely. */
    boolean isSignalled(PolledRequest one) {
        try {
            return one.pollsPastDeadline == 0
                    && providers
                            .getObject()
                            .find(one.row.provider())
                            .filter(provider -> provider.signals(one.row.handle()))
                            .isPresent();
        } catch (RuntimeException e) {
            log.debug("Cannot tell whether {} is signalled: {}", one.row.id(), e.toString());
            return false;
        }
    }

    private boolean pollOnce(PolledRequest one) {
        GenerationRow row = one.row;
        ModelProvider provider = providers.getObject().find(row.provider()).orElse(null);
        Progress progress = followed(one, provider);
        return switch (progress) {
            case Progress.Queued(OptionalInt position) -> goesOn(one, position, -1, null);
            case Progress.Running(double fraction, String lines) -> goesOn(one, OptionalInt.empty(), fraction, lines);
            case Progress.Finished finished -> {
                transitions.finished(row, finished, one.begun);
                yield false;
            }
            case Progress.Failed(GenerationFailure failure, String lines) -> {
                one.log = lines == null ? one.log : ReceiptRows.end(lines);
                if (one.pollsPastDeadline > 0) {
                    timedOut(one, failure.bill());
                } else {
                    transitions.failed(row, failure, one.log);
                }
                yield false;
            }
            case Progress.Lost() -> {
                transitions.lost(row);
                yield false;
            }
        };
    }

    /** What is found to have begun by now is given its time, however long it waited for its turn. */
    private Progress followed(PolledRequest one, @Nullable ModelProvider provider) {
        if (provider == null) {
            cancelIfLate(null, one);
            // Nobody tells of what is at a provider that is not set up any more: its deadline ends it.
            return new Progress.Queued(OptionalInt.empty());
        }
        Progress progress;
        try {
            progress = ask(provider, one.row);
        } catch (RuntimeException e) {
            if (isOut(one)) {
                // Its time is not over before its provider has said what became of it.
                one.pollsPastDeadline = 0;
            } else {
                cancelIfLate(provider, one);
            }
            throw e;
        }
        if (progress instanceof Progress.Running && one.begun == null) {
            one.begun = clock.instant();
        }
        if (progress instanceof Progress.Queued || progress instanceof Progress.Running) {
            cancelIfLate(provider, one);
        }
        return progress;
    }

    private Progress ask(ModelProvider provider, GenerationRow row) {
        Instant asked = clock.instant();
        try {
            Progress progress = provider.follow(row.handle());
            reachability.answered(row.provider());
            return progress;
        } catch (UnreachableException e) {
            reachability.unanswered(row.provider(), asked);
            throw e;
        } catch (UncheckedIOException e) {
            // An answer too, if a strange one.
            reachability.answered(row.provider());
            throw e;
        }
    }

    /** Not this request alone: its provider answers nobody. */
    private boolean isOut(PolledRequest one) {
        return reachability.isUnreachable(one.row.provider());
    }

    private void cancelIfLate(@Nullable ModelProvider provider, PolledRequest one) {
        if (one.pollsPastDeadline > 0 || isPast(one, Duration.ZERO)) {
            one.pollsPastDeadline++;
            cancel(provider, one);
        }
    }

    private boolean isPast(PolledRequest one, Duration patience) {
        Instant begun = one.begun;
        Instant deadline = begun == null ? one.row.deadline() : begun.plus(settings.deadline(one.row.capability()));
        return deadline != null && clock.instant().isAfter(deadline.plus(patience));
    }

    private boolean goesOn(PolledRequest one, OptionalInt position, double fraction, @Nullable String lines) {
        if (lines != null) {
            one.log = ReceiptRows.end(lines);
        }
        if (one.pollsPastDeadline > FINAL_POLLS) {
            timedOut(one, one.row.charged() ? UNATTRIBUTED : Bill.FREE);
            return false;
        }
        progressWriter.offer(one, position, fraction);
        return true;
    }

    /** At each look until its provider confirms it. */
    private static void cancel(@Nullable ModelProvider provider, PolledRequest one) {
        if (provider == null || one.cancelled) {
            return;
        }
        try {
            provider.cancel(one.row.handle());
            one.cancelled = true;
        } catch (RuntimeException e) {
            log.debug("Could not cancel {}, will retry: {}", one.row.id(), e.toString());
        }
    }

    /** What is charged for may have been made all the same, so it is not handed over again. */
    private boolean timedOut(PolledRequest one, Bill bill) {
        GenerationFailure failure =
                new GenerationFailure(GenerationFailure.Reason.TIMED_OUT, "Past its deadline", bill, null);
        return one.row.charged()
                ? transitions.ranOut(one.row, failure, one.log, one.cancelled)
                : transitions.failed(one.row, failure, one.log);
    }
}
