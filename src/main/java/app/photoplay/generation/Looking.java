package app.photoplay.generation;

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
class Looking {

    private static final Logger log = LoggerFactory.getLogger(Looking.class);
    /** What was called off at its deadline may have been finished at that moment. */
    private static final int LAST_LOOKS = 3;
    /** How long a provider that does not answer at all is waited for after the deadline, in looks. */
    private static final int LAST_TRIES = 60;

    /** How long a provider that cannot be reached is waited for after the deadline: what it made is paid for. */
    private static final Duration PATIENCE = Duration.ofDays(1);

    private static final Bill UNATTRIBUTED = new Bill(null, null, null);

    /** Looked up late: a provider may hold us as its signals. */
    private final ObjectProvider<Providers> providers;

    private final GenerationChanges changes;
    private final Tellings tellings;
    private final Reachability reachability;
    private final Clock clock;
    private final GenerationSettings settings;

    Looking(
            ObjectProvider<Providers> providers,
            GenerationChanges changes,
            Tellings tellings,
            Reachability reachability,
            Clock clock,
            GenerationSettings settings) {
        this.providers = providers;
        this.changes = changes;
        this.tellings = tellings;
        this.reachability = reachability;
        this.clock = clock;
        this.settings = settings;
    }

    /** @return whether it must be looked at again */
    boolean look(Followed one) {
        try {
            return lookOnce(one);
        } catch (RuntimeException e) {
            log.debug("Looking after {} failed, and is tried again: {}", one.row.id(), e.toString());
            if (e instanceof AskLaterException later) {
                one.asked = later.after();
            }
            boolean waited = isOut(one) ? isPast(one, PATIENCE) : one.looksPastDeadline >= LAST_TRIES;
            return !waited || !isGivenUp(one);
        }
    }

    private boolean isGivenUp(Followed one) {
        try {
            return timedOut(one, UNATTRIBUTED);
        } catch (RuntimeException e) {
            log.debug("Giving up {} failed, and is tried again: {}", one.row.id(), e.toString());
            return false;
        }
    }

    /** Whether its provider tells of what changes, so that it is looked at rarely. */
    boolean isTold(Followed one) {
        try {
            return one.looksPastDeadline == 0
                    && providers
                            .getObject()
                            .find(one.row.provider())
                            .filter(provider -> provider.signals(one.row.handle()))
                            .isPresent();
        } catch (RuntimeException e) {
            log.debug("Whether {} is told of cannot be said: {}", one.row.id(), e.toString());
            return false;
        }
    }

    private boolean lookOnce(Followed one) {
        GenerationRow row = one.row;
        ModelProvider provider = providers.getObject().find(row.provider()).orElse(null);
        Progress progress = followed(one, provider);
        return switch (progress) {
            case Progress.Queued(OptionalInt position) -> goesOn(one, position, -1, null);
            case Progress.Running(double fraction, String lines) -> goesOn(one, OptionalInt.empty(), fraction, lines);
            case Progress.Finished finished -> {
                changes.finished(row, finished, one.begun);
                yield false;
            }
            case Progress.Failed(GenerationFailure failure, String lines) -> {
                one.log = lines == null ? one.log : ReceiptRows.end(lines);
                if (one.looksPastDeadline > 0) {
                    timedOut(one, failure.bill());
                } else {
                    changes.failed(row, failure, one.log);
                }
                yield false;
            }
            case Progress.Lost() -> {
                changes.lost(row);
                yield false;
            }
        };
    }

    /** What is found to have begun by now is given its time, however long it waited for its turn. */
    private Progress followed(Followed one, @Nullable ModelProvider provider) {
        if (provider == null) {
            callOffIfLate(null, one);
            // Nobody tells of what is at a provider that is not set up any more: its deadline ends it.
            return new Progress.Queued(OptionalInt.empty());
        }
        Progress progress;
        try {
            progress = ask(provider, one.row);
        } catch (RuntimeException e) {
            if (isOut(one)) {
                // Its time is not over before its provider has said what became of it.
                one.looksPastDeadline = 0;
            } else {
                callOffIfLate(provider, one);
            }
            throw e;
        }
        if (progress instanceof Progress.Running && one.begun == null) {
            one.begun = clock.instant();
        }
        if (progress instanceof Progress.Queued || progress instanceof Progress.Running) {
            callOffIfLate(provider, one);
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
    private boolean isOut(Followed one) {
        return reachability.isUnreachable(one.row.provider());
    }

    private void callOffIfLate(@Nullable ModelProvider provider, Followed one) {
        if (one.looksPastDeadline > 0 || isPast(one, Duration.ZERO)) {
            one.looksPastDeadline++;
            callOff(provider, one);
        }
    }

    private boolean isPast(Followed one, Duration patience) {
        Instant begun = one.begun;
        Instant deadline = begun == null ? one.row.deadline() : begun.plus(settings.deadline(one.row.capability()));
        return deadline != null && clock.instant().isAfter(deadline.plus(patience));
    }

    private boolean goesOn(Followed one, OptionalInt position, double fraction, @Nullable String lines) {
        if (lines != null) {
            one.log = ReceiptRows.end(lines);
        }
        if (one.looksPastDeadline > LAST_LOOKS) {
            timedOut(one, one.row.charged() ? UNATTRIBUTED : Bill.FREE);
            return false;
        }
        tellings.tell(one, position, fraction);
        return true;
    }

    /** At each look until its provider confirms it. */
    private static void callOff(@Nullable ModelProvider provider, Followed one) {
        if (provider == null || one.calledOff) {
            return;
        }
        try {
            provider.cancel(one.row.handle());
            one.calledOff = true;
        } catch (RuntimeException e) {
            log.debug("{} was not called off, which is tried again: {}", one.row.id(), e.toString());
        }
    }

    /** What is charged for may have been made all the same, so it is not handed over again. */
    private boolean timedOut(Followed one, Bill bill) {
        GenerationFailure failure =
                new GenerationFailure(GenerationFailure.Reason.TIMED_OUT, "Past its deadline", bill, null);
        return one.row.charged()
                ? changes.ranOut(one.row, failure, one.log, one.calledOff)
                : changes.failed(one.row, failure, one.log);
    }
}
