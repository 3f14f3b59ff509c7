package app.photoplay.production.order;

import app.photoplay.generation.Generations;
import app.photoplay.production.ProductionStatus;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotState;
import app.photoplay.production.brief.BriefWriter;
import app.photoplay.production.brief.BriefWriters;
import app.photoplay.production.plan.ProductionPlan;
import app.photoplay.production.plan.TakeRequests;
import app.photoplay.production.status.ShotStatusQuery;
import app.photoplay.production.status.StoryboardStatus;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the pictures and clips of a project's shots made, each shot at its own pace. For a conversion's steps, one at a
 * time for a project: whoever calls holds the conversion's row.
 */
@Service
@PermitAll
public class ProductionOrders {

    /** How many stills a film is ahead of its clips, so that the first clip plays while later shots still wait. */
    private static final int STILLS_AHEAD = 3;

    private final ShotStatusQuery statuses;
    private final StoryboardEditor editor;
    private final RevisionShots revisions;
    private final TakeRequests requests;
    private final ShotOrderRows orders;
    private final Generations generations;
    private final Clock clock;
    private final BriefWriters writers;

    ProductionOrders(
            ShotStatusQuery statuses,
            StoryboardEditor editor,
            RevisionShots revisions,
            TakeRequests requests,
            ShotOrderRows orders,
            Generations generations,
            Clock clock,
            BriefWriters writers) {
        this.statuses = statuses;
        this.editor = editor;
        this.revisions = revisions;
        this.requests = requests;
        this.orders = orders;
        this.generations = generations;
        this.clock = clock;
        this.writers = writers;
    }

    @Transactional(readOnly = true)
    public ProductionStatus production(ProjectSummary project) {
        return statuses.of(project).production();
    }

    /** The same for many, in as few queries, but without telling current from stale. */
    @Transactional(readOnly = true)
    public Map<ProjectId, ProductionStatus> productions(Collection<ProjectId> projects) {
        return statuses.outlines(projects);
    }

    /**
     * The same of the shots that were in the film at a revision: what was inserted since is nobody’s wish yet.
     *
     * @param revision null for all
     */
    @Transactional(readOnly = true)
    public ProductionStatus production(ProjectSummary project, @Nullable Long revision) {
        return within(project, statuses.of(project), revision).production();
    }

    /** Whether a person has had something made of a project by themselves since. */
    @Transactional(readOnly = true)
    public boolean orderedSince(ProjectId project, Instant since) {
        return orders.anySince(project, since);
    }

    /** The revision of a project’s document, held until this transaction ends; 0 where nothing was written yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long hold(ProjectId project) {
        return editor.hold(project);
    }

    /**
     * Asks for every still that is missing and, if wanted, for every clip that is missing and whose still is there.
     * What was asked for and not called off is never asked for again.
     *
     * @param job as in {@link app.photoplay.generation.GenerationOrder#job()}
     * @param revision only what was in the film then is asked for; null for all
     * @return how what was in the film then stands now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProductionStatus requestMissing(ProjectSummary project, UUID job, boolean clips, @Nullable Long revision) {
        editor.hold(project.id());
        StoryboardStatus now = within(project, statuses.of(project), revision);
        return choose(project, now)
                ? requestMissing(project, job, clips, revision)
                : request(project, job, now, clips, made -> made.state() == ShotState.MISSING, revision);
    }

    /**
     * Asks anew for what failed, but not for what was refused for its words: the same words would be refused again.
     *
     * @return of how many shots something is under way now that was not before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int requestFailed(ProjectSummary project, UUID job) {
        editor.hold(project.id());
        StoryboardStatus now = statuses.of(project);
        Set<ShotId> asked = now.production().shots().stream()
                .filter(shot -> shot.still().retriable() || shot.clip().retriable())
                .map(ShotProduction::id)
                .collect(Collectors.toSet());
        // What others ended in the meantime counts on neither side.
        return (int) request(project, job, now, true, TakeStatus::retriable, null).shots().stream()
                .filter(shot -> asked.contains(shot.id()) && shot.open())
                .count();
    }

    /** Asks anew for what failed of one shot, for whatever reason it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProductionStatus requestFailed(ProjectSummary project, UUID job, ShotId shot) {
        editor.hold(project.id());
        StoryboardStatus alone = statuses.of(project).only(shot::equals);
        return request(project, job, alone, true, made -> made.state() == ShotState.FAILED, null);
    }

    /** Calls off everything, also what people ordered for single shots. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancelAll(ProjectId project) {
        orders.cancelAll(project, clock.instant());
        generations.cancel(project.value());
    }

    /** Calls off what that job has asked for and is not made yet; what people ordered for single shots goes on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(ProjectId project, UUID job) {
        generations.cancelJob(project.value(), job);
    }

    /**
     * Has the document name the takes that count, once nothing is under way, of shots of which none was named yet. What
     * is named stays: others take its place only where somebody asked for them.
     *
     * @return whether it names others now
     */
    private boolean choose(ProjectSummary project, StoryboardStatus now) {
        boolean rests = now.production().shots().stream().noneMatch(ShotProduction::open);
        Map<ShotId, ShotEntry> entries = now.storyboard().shots();
        List<Choice> choices = new ArrayList<>();
        for (ShotProduction shot : now.production().shots()) {
            ShotEntry entry = Objects.requireNonNull(entries.get(shot.id()));
            for (TakeKind kind : TakeKind.values()) {
                TakeStatus made = kind == TakeKind.STILL ? shot.still() : shot.clip();
                TakeId named = entry.chosen(kind);
                TakeId counts = made.take();
                if (counts != null && !counts.equals(named) && (rests || named != null)) {
                    choices.add(new Choice(shot.id(), kind, counts));
                }
            }
        }
        if (choices.isEmpty()) {
            return false;
        }
        editor.apply(project.id(), null, new StoryboardCommand.ChooseTakes(choices), null);
        return true;
    }

    private ProductionStatus request(
            ProjectSummary project,
            UUID job,
            StoryboardStatus now,
            boolean clips,
            Predicate<TakeStatus> wanted,
            @Nullable Long revision) {
        BriefWriter briefs = writers.of(project, now.storyboard());
        ProductionPlan plan = ProductionPlan.now(briefs, now, clips, wanted);
        if (plan.items().isEmpty()) {
            return now.production();
        }
        requests.place(project, job, plan.items(), ProductionOrders::urgency);
        return production(project, revision);
    }

    private StoryboardStatus within(ProjectSummary project, StoryboardStatus now, @Nullable Long revision) {
        if (revision == null || revision >= now.revision()) {
            return now;
        }
        Set<ShotId> then = revisions.shots(project.id(), revision);
        return now.only(then::contains);
    }

    private static int urgency(ProductionPlan.Item item) {
        return item.kind() == TakeKind.STILL ? item.number() : item.number() + STILLS_AHEAD;
    }
}
