package app.photoplay.conversion;

import app.photoplay.generation.Generations;
import app.photoplay.production.StoryboardQuote;
import app.photoplay.production.StoryboardQuotes;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectSummary;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what a film still needs against the ceilings of this installation. */
@Component
class Outlay {

    private final ProjectArchive projects;
    private final TextPlans plans;
    private final StoryboardQuotes quotes;
    private final Generations generations;

    Outlay(ProjectArchive projects, TextPlans plans, StoryboardQuotes quotes, Generations generations) {
        this.projects = projects;
        this.plans = plans;
        this.quotes = quotes;
        this.generations = generations;
    }

    /** Of a film that has not begun. */
    Overruns overruns(StoryboardQuote whole) {
        return overruns(null, whole);
    }

    /** Of one that rests: what it has spent counts, and what is missing. */
    Outstanding outstanding(Conversion conversion) {
        ProjectSummary project = projects.summary(conversion.project());
        StoryboardQuote missing = quotes.ofMissing(project).orElseGet(() -> whole(conversion, project));
        return new Outstanding(
                missing.stills(),
                missing.stills().plus(missing.clips()),
                overruns(conversion.id().value(), missing));
    }

    /** @return what all of its text costs */
    StoryboardQuote whole(Conversion conversion, ProjectSummary project) {
        return quotes.of(
                project.look(),
                project.aspect(),
                plans.of(projects.manuscript(conversion.project()), conversion.length()));
    }

    private Overruns overruns(@Nullable UUID job, StoryboardQuote needed) {
        BigDecimal clips = needed.stillsUsd().add(needed.clipsUsd());
        return new Overruns(
                generations.overrun(job, needed.stillsUsd()).orElse(null),
                generations.overrun(job, clips).orElse(null));
    }
}
