package app.photoplay.production.order;

import app.photoplay.base.Jobs;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/** Runs a {@link ShotOrderStep}. Public only for JobRunr, which calls it by reflection. */
@Component
@PermitAll
public class ShotOrderHandler implements JobRequestHandler<ShotOrderStep> {

    private final Jobs jobs;
    private final ShotOrderProcess process;
    private final ReferenceOrderProcess references;

    ShotOrderHandler(Jobs jobs, ShotOrderProcess process, ReferenceOrderProcess references) {
        this.jobs = jobs;
        this.process = process;
        this.references = references;
    }

    @Override
    @Job(name = "Shot orders of %0", retries = 0)
    public void run(ShotOrderStep step) {
        jobs.begun(step);
        process.advance(new ProjectId(step.project()));
        references.advance(new ProjectId(step.project()));
    }
}
