package app.photoplay.conversion.cost;

import app.photoplay.conversion.BudgetOverruns;
import app.photoplay.conversion.ConversionFacts;
import app.photoplay.conversion.Gate;
import app.photoplay.conversion.OutstandingCost;
import app.photoplay.conversion.reading.ScreenplayCache;
import app.photoplay.generation.Generations;
import app.photoplay.plan.Credits;
import app.photoplay.production.StoryboardQuote;
import app.photoplay.production.view.StoryboardQuotes;
import app.photoplay.project.ProjectArchive;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds what a film still needs against the ceilings of this installation. */
@Component
public class BudgetCheck {

    private final ProjectArchive projects;
    private final ScreenplayCache screenplays;
    private final StoryboardQuotes quotes;
    private final Generations generations;

    BudgetCheck(
            ProjectArchive projects, ScreenplayCache screenplays, StoryboardQuotes quotes, Generations generations) {
        this.projects = projects;
        this.screenplays = screenplays;
        this.quotes = quotes;
        this.generations = generations;
    }

    /** Of a film that has not begun. */
    BudgetOverruns overruns(StoryboardQuote whole) {
        return overruns(null, whole);
    }

    /** Of one that rests: what it has spent counts, and what is missing. */
    OutstandingCost outstanding(ConversionFacts conversion, ProjectSummary project) {
        return outstanding(conversion, project, quotes.ofMissing(project).orElse(null));
    }

    /** What trying again what failed of one asks for at most, until it is where it was to stop. */
    public Credits ofRetry(ConversionFacts conversion) {
        return ofRetry(conversion, projects.summary(conversion.project()));
    }

    /** The same of a project that is read already. */
    Credits ofRetry(ConversionFacts conversion, ProjectSummary project) {
        return switch (conversion.state()) {
            case FAILED -> outstanding(conversion, project).upTo(conversion.gate());
            case INCOMPLETE -> cost(conversion.gate(), quotes.ofRetried(project));
            case MAKING -> cost(conversion.gate(), quotes.ofFailed(project));
            case PLANNING, ASSEMBLING, AT_GATE, DONE, CANCELLED -> Credits.ZERO;
        };
    }

    /** The same of one shot; one that rests goes on with all that is missing, too. */
    Credits ofRetry(ConversionFacts conversion, ProjectSummary project, ShotId shot) {
        Credits again = cost(conversion.gate(), quotes.ofFailed(project, shot));
        return conversion.state().resting()
                ? again.plus(outstanding(conversion, project).upTo(conversion.gate()))
                : again;
    }

    private static Credits cost(Gate gate, StoryboardQuote quote) {
        return gate.cost(quote.stills(), quote.stills().plus(quote.clips()));
    }

    /** What is missing of one that rests; all of its text where its storyboard is not written yet. */
    public StoryboardQuote missing(ConversionFacts conversion, ProjectSummary project) {
        return quotes.ofMissing(project).orElseGet(() -> whole(conversion, project));
    }

    /** The same against the ceilings. */
    public BudgetOverruns foreseen(ConversionFacts conversion, StoryboardQuote missing) {
        return overruns(conversion.id().value(), missing);
    }

    /** @param priced what is missing of it; null where its storyboard is not written yet */
    public OutstandingCost outstanding(
            ConversionFacts conversion, ProjectSummary project, @Nullable StoryboardQuote priced) {
        StoryboardQuote missing = priced == null ? whole(conversion, project) : priced;
        return new OutstandingCost(
                missing.stills(),
                missing.stills().plus(missing.clips()),
                overruns(conversion.id().value(), missing));
    }

    /** @return what all of its text costs */
    public StoryboardQuote whole(ConversionFacts conversion, ProjectSummary project) {
        return quotes.of(project, screenplays.of(projects.manuscript(conversion.project()), conversion.length()));
    }

    private BudgetOverruns overruns(@Nullable UUID job, StoryboardQuote needed) {
        BigDecimal clips = needed.stillsUsd().add(needed.clipsUsd());
        return new BudgetOverruns(
                generations.overrun(job, needed.stillsUsd()).orElse(null),
                generations.overrun(job, clips).orElse(null));
    }
}
