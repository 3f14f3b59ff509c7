package app.photoplay.storyboard;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationOrder;
import app.photoplay.generation.GenerationRequest;
import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectSummary;
import app.photoplay.screenplay.Shot;
import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.StoryboardSurvey.Made;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
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
public class ShotRendering {

    /** How many stills a film is ahead of its clips, so that the first clip plays while later shots still wait. */
    private static final int STILLS_AHEAD = 3;

    private final Surveying surveying;
    private final StoryboardRows rows;
    private final TakeRows takes;
    private final Generations generations;
    private final Clock clock;

    ShotRendering(Surveying surveying, StoryboardRows rows, TakeRows takes, Generations generations, Clock clock) {
        this.surveying = surveying;
        this.rows = rows;
        this.takes = takes;
        this.generations = generations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public StoryboardSurvey survey(ProjectId project) {
        return Objects.requireNonNull(surveying.of(List.of(project)).get(project));
    }

    /** The same for many, in as few queries. */
    @Transactional(readOnly = true)
    public Map<ProjectId, StoryboardSurvey> surveys(Collection<ProjectId> projects) {
        return surveying.of(projects);
    }

    /**
     * Asks for every still that is missing and, if wanted, for every clip that is missing and whose still is there.
     * What was asked for and not called off is never asked for again.
     *
     * @param job as in {@link GenerationOrder#job()}
     * @return how everything stands now
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoryboardSurvey requestMissing(ProjectSummary project, UUID job, boolean clips) {
        return request(project, job, clips, made -> made.state() == ShotState.MISSING);
    }

    /**
     * Asks anew for what failed, but not for what was refused for its words: the same words would be refused again.
     *
     * @return of how many shots something is under way now that was not before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int requestFailed(ProjectSummary project, UUID job) {
        StoryboardSurvey survey = survey(project.id());
        Set<ShotId> asked = survey.shots().stream()
                .filter(shot -> shot.still().retriable() || shot.clip().retriable())
                .map(ShotSurvey::id)
                .collect(Collectors.toSet());
        // What others ended in the meantime counts on neither side.
        return (int) request(project, job, survey, true, Made::retriable).shots().stream()
                .filter(shot -> asked.contains(shot.id()) && shot.open())
                .count();
    }

    /** Asks anew for what failed of one shot, for whatever reason it did. */
    @Transactional(propagation = Propagation.MANDATORY)
    public StoryboardSurvey requestFailed(ProjectSummary project, UUID job, ShotId shot) {
        return request(project, job, survey(project.id()).only(shot), true, made -> made.state() == ShotState.FAILED);
    }

    /** Calls off what is not made yet. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(ProjectId project) {
        generations.cancel(project.value());
    }

    private StoryboardSurvey request(ProjectSummary project, UUID job, boolean clips, Predicate<Made> wanted) {
        return request(project, job, survey(project.id()), clips, wanted);
    }

    private StoryboardSurvey request(
            ProjectSummary project, UUID job, StoryboardSurvey survey, boolean clips, Predicate<Made> wanted) {
        List<Order> orders = new ArrayList<>();
        for (ShotSurvey shot : survey.shots()) {
            if (wanted.test(shot.still())) {
                orders.add(new Order(shot, TakeKind.STILL, null));
            } else if (clips && shot.still().usable() && wanted.test(shot.clip())) {
                orders.add(new Order(shot, TakeKind.CLIP, shot.still().asset()));
            }
        }
        if (orders.isEmpty()) {
            return survey;
        }
        place(project, job, orders);
        return survey(project.id());
    }

    private void place(ProjectSummary project, UUID job, List<Order> orders) {
        Map<ShotId, ShotRow> shots = rows
                .shots(orders.stream().map(order -> order.shot().id()).toList())
                .stream()
                .collect(Collectors.toMap(ShotRow::id, shot -> shot));
        Map<SceneId, SlugLine> slugs =
                rows.scenes(project.id()).stream().collect(Collectors.toMap(SceneRow::id, SceneRow::slug));
        Map<SceneId, SceneTone> tones = rows.tones(
                shots.values().stream().map(ShotRow::scene).distinct().toList());
        Map<Order, Integer> numbers = numbers(project.id(), orders);
        BriefWriting briefs = new BriefWriting(project.look(), project.aspect(), rows.cast(project.id()));
        List<GenerationOrder> placed = new ArrayList<>();
        List<TakeRow> taken = new ArrayList<>();
        for (Order order : orders) {
            ShotRow row = Objects.requireNonNull(shots.get(order.shot().id()));
            SlugLine slug = Objects.requireNonNull(slugs.get(row.scene()));
            SceneTone tone = Objects.requireNonNull(tones.get(row.scene()));
            GenerationRequest request = request(briefs, order, row, slug, tone, Seeds.of(project.id(), row.id()));
            GenerationId id = GenerationId.next();
            UUID subject = project.id().value();
            placed.add(new GenerationOrder(id, project.owner(), subject, job, request, order.urgency()));
            taken.add(new TakeRow(
                    row.id(), order.kind(), Objects.requireNonNull(numbers.get(order)), id, order.fingerprint(row)));
        }
        generations.request(placed);
        takes.add(project.id(), taken, clock.instant());
    }

    private static GenerationRequest request(
            BriefWriting briefs, Order order, ShotRow row, SlugLine slug, SceneTone tone, long seed) {
        Shot shot = row.shot();
        return order.still() == null
                ? briefs.still(shot, slug, tone, seed)
                : briefs.clip(shot, slug, tone, seed, order.still());
    }

    private Map<Order, Integer> numbers(ProjectId project, List<Order> orders) {
        List<TakeRow> earlier = takes.of(List.of(project.value())).getOrDefault(project.value(), List.of());
        return orders.stream()
                .collect(Collectors.toMap(
                        order -> order,
                        order -> 1
                                + (int) earlier.stream()
                                        .filter(take ->
                                                take.shot().equals(order.shot().id()) && take.kind() == order.kind())
                                        .count()));
    }

    private record Order(
            ShotSurvey shot, TakeKind kind, @Nullable AssetId still) {

        int urgency() {
            return kind == TakeKind.STILL ? shot.number() : shot.number() + STILLS_AHEAD;
        }

        String fingerprint(ShotRow row) {
            return kind == TakeKind.STILL ? row.stillFingerprint() : row.clipFingerprint();
        }
    }
}
