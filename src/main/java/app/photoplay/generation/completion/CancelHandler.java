package app.photoplay.generation.completion;

import app.photoplay.base.Jobs;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.ModelProvider;
import app.photoplay.generation.provider.Providers;
import app.photoplay.generation.rows.CancelRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import jakarta.annotation.security.PermitAll;
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
@PermitAll
public class CancelHandler implements JobRequestHandler<CancelStep> {

    private static final Logger log = LoggerFactory.getLogger(CancelHandler.class);

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
    private final CancelRows cancels;
    private final Clock clock;

    CancelHandler(Jobs jobs, Providers providers, GenerationRows rows, CancelRows cancels, Clock clock) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
        this.cancels = cancels;
        this.clock = clock;
    }

    @Override
    @Job(name = "Cancel %0", retries = 0)
    public void run(CancelStep step) {
        jobs.begun(step);
        GenerationId id = new GenerationId(step.generation());
        cancels.tries(id, clock.instant()).ifPresent(tries -> rows.find(id).ifPresent(row -> cancel(row, tries)));
    }

    private void cancel(GenerationRow row, int tries) {
        if (isConfirmed(row)) {
            cancels.end(row.id());
        } else if (tries < WAITS.size()) {
            cancels.later(row.id(), clock.instant().plus(WAITS.get(tries)));
        } else {
            log.warn("Could not cancel {} at {}; giving up", row.id(), row.provider());
            cancels.end(row.id());
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
            log.debug("Could not cancel {}, will retry: {}", row.id(), e.toString());
            return false;
        }
    }
}
