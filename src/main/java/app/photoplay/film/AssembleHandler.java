package app.photoplay.film;

import app.photoplay.base.Jobs;
import jakarta.annotation.security.PermitAll;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/** Runs the assembly of a film. Public only for JobRunr, which calls it by reflection. */
@Component
@PermitAll
public class AssembleHandler implements JobRequestHandler<AssembleStep> {

    private final Jobs jobs;
    private final FilmAssembly assembly;

    AssembleHandler(Jobs jobs, FilmAssembly assembly) {
        this.jobs = jobs;
        this.assembly = assembly;
    }

    @Override
    @Job(name = "Assemble %0", retries = 0)
    public void run(AssembleStep step) {
        jobs.begun(step);
        try {
            assembly.assemble(new FilmId(step.film()));
        } finally {
            // What was meant for the assembly is not meant for JobRunr.
            var unused = Thread.interrupted();
        }
    }
}
