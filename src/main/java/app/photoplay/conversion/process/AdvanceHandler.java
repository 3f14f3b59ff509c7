package app.photoplay.conversion.process;

import app.photoplay.base.Jobs;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/** Runs an {@link AdvanceStep}. Public only for JobRunr, which calls it by reflection. */
@Component
@PermitAll
public class AdvanceHandler implements JobRequestHandler<AdvanceStep> {

    private final Jobs jobs;
    private final ConversionProcess process;

    AdvanceHandler(Jobs jobs, ConversionProcess process) {
        this.jobs = jobs;
        this.process = process;
    }

    @Override
    @Job(name = "Advance %0", retries = 0)
    public void run(AdvanceStep step) {
        jobs.begun(step);
        process.advance(new ProjectId(step.project()));
    }
}
