package app.photoplay.storyboard;

import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardSurvey.Made;
import app.photoplay.storyboard.StoryboardSurvey.ShotSurvey;
import app.photoplay.storyboard.StoryboardSurvey.Unanswered;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Computes how shots stand from three queries, however many projects are asked for. */
@Component
class Surveying {

    private final StoryboardRows rows;
    private final TakeRows takes;
    private final Generations generations;

    Surveying(StoryboardRows rows, TakeRows takes, Generations generations) {
        this.rows = rows;
        this.takes = takes;
        this.generations = generations;
    }

    Map<ProjectId, StoryboardSurvey> of(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = projects.stream().map(ProjectId::value).toList();
        // Takes before generations: a take's generation was written with it and is there by then.
        Map<UUID, List<ShotOutline>> shots = rows.outlines(ids);
        Map<UUID, List<TakeRow>> taken = takes.of(ids);
        Map<UUID, List<GenerationView>> views = generations.of(ids);
        Map<ProjectId, StoryboardSurvey> surveys = new HashMap<>();
        for (ProjectId project : projects) {
            UUID id = project.value();
            surveys.put(
                    project,
                    survey(
                            shots.getOrDefault(id, List.of()),
                            taken.getOrDefault(id, List.of()),
                            views.getOrDefault(id, List.of())));
        }
        return surveys;
    }

    static StoryboardSurvey survey(List<ShotOutline> shots, List<TakeRow> takes, List<GenerationView> generations) {
        Map<GenerationId, GenerationView> views =
                generations.stream().collect(Collectors.toMap(GenerationView::id, Function.identity()));
        Map<Wanted, List<TakeRow>> byWanted =
                takes.stream().collect(Collectors.groupingBy(take -> new Wanted(take.shot(), take.kind())));
        List<ShotSurvey> surveys = shots.stream()
                .map(shot -> new ShotSurvey(
                        shot.id(),
                        shot.number(),
                        shot.duration(),
                        made(byWanted.get(new Wanted(shot.id(), TakeKind.STILL)), views, shot.stillFingerprint()),
                        made(byWanted.get(new Wanted(shot.id(), TakeKind.CLIP)), views, shot.clipFingerprint())))
                .toList();
        int unbilled =
                (int) generations.stream().filter(GenerationView::unbilled).count();
        Credits settled = generations.stream().map(GenerationView::settled).reduce(Credits.ZERO, Credits::plus);
        return new StoryboardSurvey(surveys, unanswered(generations), settled, unbilled);
    }

    private static Unanswered unanswered(List<GenerationView> generations) {
        Unanswered unanswered = Unanswered.NONE;
        for (GenerationView view : generations) {
            unanswered = view.state() == GenerationState.UNKNOWN ? unanswered.and(view.quoted()) : unanswered;
        }
        return unanswered;
    }

    /** @param newestFirst null where there is none */
    private static Made made(
            @Nullable List<TakeRow> newestFirst, Map<GenerationId, GenerationView> views, String wanted) {
        AssetId asset = null;
        GenerationView counts = null;
        ShotState state = ShotState.MISSING;
        for (TakeRow take : newestFirst == null ? List.<TakeRow>of() : newestFirst) {
            GenerationView view = views.get(take.generation());
            if (view == null || view.state() == GenerationState.CANCELLED) {
                continue;
            }
            if (counts == null) {
                counts = view;
                state = state(view, take.fingerprint().equals(wanted));
            }
            if (asset == null) {
                asset = view.asset();
            }
        }
        return new Made(state, asset, counts);
    }

    private static ShotState state(GenerationView view, boolean sameWords) {
        if (view.stored()) {
            return sameWords ? ShotState.CURRENT : ShotState.STALE;
        }
        if (view.failed()) {
            return ShotState.FAILED;
        }
        return view.running() ? ShotState.RUNNING : ShotState.WAITING;
    }

    private record Wanted(ShotId shot, TakeKind kind) {}
}
