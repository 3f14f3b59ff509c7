package app.photoplay.conversion.process;

import app.photoplay.base.Jobs;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.ConversionState;
import app.photoplay.conversion.reading.ScreenplayCache;
import app.photoplay.project.ProjectArchive;
import app.photoplay.screenplay.Screenplay;
import jakarta.annotation.security.PermitAll;
import org.jobrunr.jobs.annotations.Job;
import org.jobrunr.jobs.lambdas.JobRequestHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Breaks the text down outside any transaction, then writes the storyboard in one, unless somebody cancelled. Public only for JobRunr, which calls it by reflection. */
@Component
@PermitAll
public class PlanHandler implements JobRequestHandler<PlanStep> {

    private static final Logger log = LoggerFactory.getLogger(PlanHandler.class);

    private final Jobs jobs;
    private final ConversionRows rows;
    private final ProjectArchive projects;
    private final ScreenplayCache screenplays;
    private final ConversionProcess process;

    PlanHandler(
            Jobs jobs,
            ConversionRows rows,
            ProjectArchive projects,
            ScreenplayCache screenplays,
            ConversionProcess process) {
        this.jobs = jobs;
        this.rows = rows;
        this.projects = projects;
        this.screenplays = screenplays;
        this.process = process;
    }

    @Override
    @Job(name = "Plan %0", retries = 0)
    public void run(PlanStep step) {
        jobs.begun(step);
        rows.findById(step.conversion())
                .filter(conversion -> conversion.state() == ConversionState.PLANNING)
                .ifPresent(this::plan);
    }

    private void plan(Conversion conversion) {
        Screenplay screenplay;
        try {
            screenplay = screenplays.of(projects.manuscript(conversion.project()), conversion.length());
        } catch (Refusal e) {
            log.warn("Could not read the text of project {}: {}", conversion.project(), e.code());
            process.planFailed(conversion.id());
            return;
        } catch (RuntimeException e) {
            log.error("Could not break down the text of project {}", conversion.project(), e);
            process.planFailed(conversion.id());
            return;
        }
        process.planned(conversion.id(), screenplay);
    }
}
