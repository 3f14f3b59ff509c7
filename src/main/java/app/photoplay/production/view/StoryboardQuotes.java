package app.photoplay.production.view;

import app.photoplay.generation.Generations;
import app.photoplay.generation.Quote;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.StoryboardQuote;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.NewProject;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.Screenplay;
import app.photoplay.storyboard.FirstDraft;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.FilmEntry;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the price of a storyboard that is not written yet, or not made. Nothing is kept and nothing is held. */
@Service
@PermitAll
public class StoryboardQuotes {

    private final Generations generations;
    private final ShotStatusQuery statuses;
    private final BriefWriters writers;

    StoryboardQuotes(Generations generations, ShotStatusQuery statuses, BriefWriters writers) {
        this.generations = generations;
        this.statuses = statuses;
        this.writers = writers;
    }

    /** The sum over all shots of a film that is not kept yet. */
    public StoryboardQuote of(NewProject film, Screenplay screenplay) {
        return of(new FilmEntry(film.look(), film.aspect(), film.resolution(), null, null), screenplay);
    }

    /** The same of one that is. */
    public StoryboardQuote of(ProjectSummary film, Screenplay screenplay) {
        return of(FilmEntry.of(film), screenplay);
    }

    private StoryboardQuote of(FilmEntry film, Screenplay screenplay) {
        return quote(ProductionPlan.whole(film, FirstDraft.of(screenplay)));
    }

    /**
     * The sum over what {@code ProductionOrders.requestMissing} would still ask for, up to the last clip; empty where the
     * storyboard is not written yet.
     */
    @Transactional(readOnly = true)
    public Optional<StoryboardQuote> ofMissing(ProjectSummary project) {
        return ofMissing(project, statuses.of(project));
    }

    /**
     * The sum over what {@link ProductionOrders#requestFailed(ProjectSummary, UUID)} would ask for anew, and over the clips
     * that follow.
     */
    @Transactional(readOnly = true)
    public StoryboardQuote ofFailed(ProjectSummary project) {
        return ofFailed(project, statuses.of(project), TakeStatus::retriable);
    }

    /** The same of one shot, for whatever reason it failed. */
    @Transactional(readOnly = true)
    public StoryboardQuote ofFailed(ProjectSummary project, ShotId shot) {
        StoryboardStatus alone = statuses.of(project).only(shot::equals);
        return ofFailed(project, alone, made -> made.state() == ShotState.FAILED);
    }

    /** The sum over all that is asked for once what failed is asked for anew, up to the last clip; zero where nothing is. */
    @Transactional(readOnly = true)
    public StoryboardQuote ofRetried(ProjectSummary project) {
        StoryboardStatus now = statuses.of(project);
        boolean any = now.production().shots().stream()
                .anyMatch(shot -> shot.still().retriable() || shot.clip().retriable());
        return quote(
                any
                        ? ProductionPlan.retried(writers.of(project, now.storyboard()), now)
                        : new ProductionPlan(List.of()));
    }

    private StoryboardQuote ofFailed(ProjectSummary project, StoryboardStatus now, Predicate<TakeStatus> again) {
        return quote(ProductionPlan.failed(writers.of(project, now.storyboard()), now, again));
    }

    /** The same of what is read already. */
    Optional<StoryboardQuote> ofMissing(ProjectSummary project, StoryboardStatus now) {
        if (now.production().shots().isEmpty()) {
            return Optional.empty();
        }
        BriefWriter briefs = writers.of(project, now.storyboard());
        return Optional.of(quote(ProductionPlan.missing(briefs, now)));
    }

    private StoryboardQuote quote(ProductionPlan plan) {
        return StoryboardQuote.of(quotes(plan, TakeKind.STILL), quotes(plan, TakeKind.CLIP));
    }

    private List<Quote> quotes(ProductionPlan plan, TakeKind kind) {
        return plan.items().stream()
                .filter(item -> item.kind() == kind)
                .map(item -> generations.quote(item.request()))
                .toList();
    }
}
