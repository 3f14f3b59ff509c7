package app.photoplay.conversion;

import app.photoplay.base.Jobs;
import app.photoplay.film.FilmAssembly;
import app.photoplay.film.FilmId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.springframework.stereotype.Component;

/**
 * Runs the assembly of a film, one run at a time for each: a second run would take the work away from the first. What a
 * killed process had begun is begun anew, since here nobody is at it.
 */
@Component
class AssembleHandler implements JobRequestHandler<AssembleStep> {

    private final Jobs jobs;
    private final FilmAssembly assembly;
    private final Set<UUID> running = ConcurrentHashMap.newKeySet();
    private final Map<UUID, Thread> threads = new ConcurrentHashMap<>();

    AssembleHandler(Jobs jobs, FilmAssembly assembly) {
        this.jobs = jobs;
        this.assembly = assembly;
    }

    @Override
    @Job(name = "Assemble %0", retries = 0)
    public void run(AssembleStep step) {
        boolean first = running.add(step.film());
        jobs.begun(step);
        if (!first) {
            return;
        }
        threads.put(step.film(), Thread.currentThread());
        try {
            assembly.assemble(new FilmId(step.film()));
        } finally {
            threads.remove(step.film());
            running.remove(step.film());
            // What was meant for the assembly is not meant for JobRunr.
            var unused = Thread.interrupted();
        }
    }

    /** Ends a run here; the film then waits. */
    void stop(FilmId film) {
        Thread thread = threads.get(film.value());
        if (thread != null) {
            thread.interrupt();
        }
    }

    boolean isRunning(FilmId film) {
        return running.contains(film.value());
    }
}
