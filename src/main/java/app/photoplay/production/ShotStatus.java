package app.photoplay.production;

import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.production.ProductionStatus.ShotProduction;
import app.photoplay.production.ProductionStatus.TakeStatus;
import app.photoplay.production.ProductionStatus.Unanswered;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.ShotOutline;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.ShotEntry;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the shots of one project stand, computed from their takes, the requests that make them and what the document says
 * now. Pure: the same rows give the same answer to everybody.
 */
final class ShotStatus {

    private final Map<ShotId, Map<TakeKind, List<Take>>> takes;
    private final List<GenerationView> generations;
    private final Map<UUID, GenerationView> views;

    /** @param newestFirst all takes of the project */
    ShotStatus(List<Take> newestFirst, List<GenerationView> generations) {
        this.takes = newestFirst.stream().collect(Collectors.groupingBy(Take::shot, Collectors.groupingBy(Take::kind)));
        this.generations = generations;
        this.views =
                generations.stream().collect(Collectors.toMap(view -> view.id().value(), Function.identity()));
    }

    /** Held against what the shot says now. */
    ShotProduction of(ShotOutline outline, ShotEntry shot, BriefWriter briefs) {
        MadeFrom stillNow = briefs.stillFrom(shot);
        TakeStatus still = made(outline, TakeKind.STILL, stillNow);
        TakeStatus clip = made(outline, TakeKind.CLIP, briefs.clipFrom(shot, still.asset()));
        return new ShotProduction(outline.id(), outline.number(), outline.duration(), still, clip);
    }

    /** Without words: what is made counts as current. */
    ShotProduction of(ShotOutline outline) {
        return new ShotProduction(
                outline.id(),
                outline.number(),
                outline.duration(),
                made(outline, TakeKind.STILL, null),
                made(outline, TakeKind.CLIP, null));
    }

    ProductionStatus production(List<ShotProduction> shots) {
        Unanswered unanswered = Unanswered.NONE;
        for (GenerationView view : generations) {
            unanswered = view.state() == GenerationState.UNKNOWN ? unanswered.and(view.quoted()) : unanswered;
        }
        int unbilled =
                (int) generations.stream().filter(GenerationView::unbilled).count();
        Credits settled = generations.stream().map(GenerationView::settled).reduce(Credits.ZERO, Credits::plus);
        return new ProductionStatus(shots, unanswered, settled, unbilled);
    }

    private TakeStatus made(ShotOutline shot, TakeKind kind, @Nullable MadeFrom now) {
        List<Take> all = takes.getOrDefault(shot.id(), Map.of()).getOrDefault(kind, List.of());
        List<Take> counting = all.stream().filter(take -> !calledOff(take)).toList();
        Take chosen = chosen(shot.chosen(kind), counting);
        Take newest = counting.isEmpty() ? null : counting.getFirst();
        int number = all.isEmpty() ? 0 : all.getFirst().number();
        if (newest == null) {
            return new TakeStatus(ShotState.MISSING, null, null, null, Set.of(), null, number);
        }
        GenerationView view = view(newest);
        boolean later = chosen == null || newest.number() > chosen.number();
        // What came later and is made as well, but was not chosen, is an alternate.
        GenerationView open = later && view != null && !view.stored() ? view : null;
        Set<StaleReason> stale = chosen == null || now == null ? Set.of() : stale(chosen, now);
        Take better = chosen == null ? null : better(chosen, counting, now);
        return new TakeStatus(
                open != null ? state(open) : stale.isEmpty() ? ShotState.CURRENT : ShotState.STALE,
                chosen == null ? null : asset(chosen),
                open != null || chosen == null ? view : view(chosen),
                chosen == null ? null : chosen.id(),
                stale,
                better == null ? null : better.id(),
                number);
    }

    private static ShotState state(GenerationView view) {
        if (view.failed()) {
            return ShotState.FAILED;
        }
        return view.running() ? ShotState.RUNNING : ShotState.WAITING;
    }

    /** The one that the document names, else the newest that is made. */
    private @Nullable Take chosen(@Nullable TakeId named, List<Take> counting) {
        return counting.stream()
                .filter(take -> take.id().equals(named))
                .findFirst()
                .or(() -> counting.stream().filter(take -> asset(take) != null).findFirst())
                .orElse(null);
    }

    /** A newer one that is made and right for what the document says now; what is not right stays an alternate. */
    private @Nullable Take better(Take chosen, List<Take> counting, @Nullable MadeFrom now) {
        return counting.stream()
                .filter(take -> take.number() > chosen.number() && asset(take) != null)
                .filter(take -> now != null && stale(take, now).isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What the creator brought is right for whatever the shot says. */
    private static Set<StaleReason> stale(Take take, MadeFrom now) {
        if (take.asset() != null) {
            return Set.of();
        }
        Set<StaleReason> reasons = MadeFrom.of(take.madeFrom()).differences(now);
        return reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    private boolean calledOff(Take take) {
        GenerationView view = view(take);
        return take.asset() == null && (view == null || view.state() == GenerationState.CANCELLED);
    }

    private @Nullable AssetId asset(Take take) {
        GenerationView view = view(take);
        return take.asset() != null ? take.asset() : view == null ? null : view.asset();
    }

    private @Nullable GenerationView view(Take take) {
        return take.request() == null ? null : views.get(take.request());
    }
}
