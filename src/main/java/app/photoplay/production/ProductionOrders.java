package app.photoplay.production;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.Generations;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ShotStatusQuery.StoryboardStatus;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardEditor;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import app.photoplay.storyboard.document.StoryboardCommand.Choice;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    private final Takes takes;
    private final Generations generations;

    ProductionOrders(ShotStatusQuery statuses, StoryboardEditor editor, Takes takes, Generations generations) {
        this.statuses = statuses;
        this.editor = editor;
        this.takes = takes;
        this.generations = generations;
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
     * Asks for every still that is missing and, if wanted, for every clip that is missing and whose still is there.
     * What was asked for and not called off is never asked for again.
     *
     * @param job as in {@link GenerationOrder#job()}
     * @return how everything stands now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProductionStatus requestMissing(ProjectSummary project, UUID job, boolean clips) {
        StoryboardStatus now = statuses.of(project);
        return choose(project, now)
                ? requestMissing(project, job, clips)
                : request(project, job, now, clips, made -> made.state() == ShotState.MISSING);
    }

    /**
     * Asks anew for what failed, but not for what was refused for its words: the same words would be refused again.
     *
     * @return of how many shots something is under way now that was not before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int requestFailed(ProjectSummary project, UUID job) {
        StoryboardStatus now = statuses.of(project);
        Set<ShotId> asked = now.production().shots().stream()
                .filter(shot -> shot.still().retriable() || shot.clip().retriable())
                .map(ShotProduction::id)
                .collect(Collectors.toSet());
        // What others ended in the meantime counts on neither side.
        return (int) request(project, job, now, true, TakeStatus::retriable).shots().stream()
                .filter(shot -> asked.contains(shot.id()) && shot.open())
                .count();
    }

    /** Asks anew for what failed of one shot, for whatever reason it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public ProductionStatus requestFailed(ProjectSummary project, UUID job, ShotId shot) {
        StoryboardStatus now = statuses.of(project);
        StoryboardStatus alone = new StoryboardStatus(
                now.revision(), now.storyboard(), now.production().only(shot));
        return request(project, job, alone, true, made -> made.state() == ShotState.FAILED);
    }

    /** Calls off what is not made yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(ProjectId project) {
        generations.cancel(project.value());
    }

    /**
     * Has the document name the takes that count: of a shot that is made, the newest that is right for what it says; once
     * nothing is under way, also of shots of which none was named yet.
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
                TakeId counts = named != null && made.better() != null ? made.better() : made.take();
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
            ProjectSummary project, UUID job, StoryboardStatus now, boolean clips, Predicate<TakeStatus> wanted) {
        BriefWriter briefs = new BriefWriter(project.look(), project.aspect(), now.storyboard());
        ProductionPlan plan = ProductionPlan.now(briefs, now, clips, wanted);
        if (plan.items().isEmpty()) {
            return now.production();
        }
        place(project, job, plan);
        return statuses.of(project).production();
    }

    private void place(ProjectSummary project, UUID job, ProductionPlan plan) {
        List<GenerationOrder> orders = new ArrayList<>();
        List<Take> asked = new ArrayList<>();
        for (ProductionPlan.Item item : plan.items()) {
            GenerationId id = GenerationId.next();
            int urgency = item.kind() == TakeKind.STILL ? item.number() : item.number() + STILLS_AHEAD;
            orders.add(new GenerationOrder(id, project.owner(), project.id().value(), job, item.request(), urgency));
            asked.add(new Take(
                    TakeId.next(),
                    item.shot(),
                    item.kind(),
                    item.take(),
                    id.value(),
                    null,
                    item.from().json()));
        }
        generations.request(orders);
        takes.add(project.id(), asked);
    }
}
