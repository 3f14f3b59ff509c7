package app.photoplay.generation;

import app.photoplay.base.Jobs;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/** Asks a provider to stop; that it may finish nevertheless is no harm, since nobody takes the result. */
@Component
class CallOffHandler implements JobRequestHandler<CallOffStep> {

    private final Jobs jobs;
    private final Providers providers;
    private final GenerationRows rows;

    CallOffHandler(Jobs jobs, Providers providers, GenerationRows rows) {
        this.jobs = jobs;
        this.providers = providers;
        this.rows = rows;
    }

    @Override
    @Job(name = "Call off %0", retries = 2)
    public void run(CallOffStep step) {
        jobs.begun(step);
        rows.find(new GenerationId(step.generation()))
                .filter(row -> row.state() == GenerationState.CANCELLED && row.reference() != null)
                .ifPresent(row -> providers.named(row.provider()).cancel(row.handle()));
    }
}
