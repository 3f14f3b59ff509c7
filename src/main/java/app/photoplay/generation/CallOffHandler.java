package app.photoplay.generation;

import app.photoplay.base.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks a provider to stop, a few times until it confirms it; that it may finish nevertheless is no harm, since nobody
 * takes the result. Public only for JobRunr, which calls it by reflection.
 */
@Component
public class CallOffHandler implements JobRequestHandler<CallOffStep> {

    private static final Logger log = LoggerFactory.getLogger(CallOffHandler.class);

    /** Before each further try. */
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(3),
            Duration.ofMinutes(15),
            Duration.ofHours(1));

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationRows rows;
    private final CallOffRows callOffs;
    private final Clock clock;

    CallOffHandler(Jobs jobs, Providers providers, GenerationRows rows, CallOffRows callOffs, Clock clock) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
        this.callOffs = callOffs;
        this.clock = clock;
    }

    @Override
    @Job(name = "Call off %0", retries = 0)
    public void run(CallOffStep step) {
        jobs.begun(step);
        GenerationId id = new GenerationId(step.generation());
        callOffs.tries(id, clock.instant()).ifPresent(tries -> rows.find(id).ifPresent(row -> callOff(row, tries)));
    }

    private void callOff(GenerationRow row, int tries) {
        if (isConfirmed(row)) {
            callOffs.end(row.id());
        } else if (tries < WAITS.size()) {
            callOffs.later(row.id(), clock.instant().plus(WAITS.get(tries)));
        } else {
            log.warn("{} could not be called off at {}", row.id(), row.provider());
            callOffs.end(row.id());
        }
    }

    private boolean isConfirmed(GenerationRow row) {
        ModelProvider provider = providers.find(row.provider()).orElse(null);
        if (provider == null) {
            return false;
        }
        try {
            provider.cancel(row.handle());
            return true;
        } catch (RuntimeException e) {
            log.debug("{} was not called off: {}", row.id(), e.toString());
            return false;
        }
    }
}
