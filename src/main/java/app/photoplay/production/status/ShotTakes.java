package app.photoplay.production.status;

import app.photoplay.generation.GenerationState;
import app.photoplay.generation.GenerationView;
import app.photoplay.media.AssetId;
import app.photoplay.production.MadeFrom;
import app.photoplay.production.StaleReason;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The takes of one project’s shots beside the requests that make them. Pure. */
public final class ShotTakes {

    static final ShotTakes NONE = new ShotTakes(List.of(), List.of());

    private final Map<ShotId, Map<TakeKind, List<Take>>> byShot;
    private final Map<TakeId, Take> byId;
    private final Map<UUID, GenerationView> views;

    /** @param newestFirst all takes of the project */
    public ShotTakes(List<Take> newestFirst, List<GenerationView> generations) {
        this.byShot =
                newestFirst.stream().collect(Collectors.groupingBy(Take::shot, Collectors.groupingBy(Take::kind)));
        this.byId = newestFirst.stream().collect(Collectors.toMap(Take::id, Function.identity()));
        this.views =
                generations.stream().collect(Collectors.toMap(view -> view.id().value(), Function.identity()));
    }

    /** All of a shot, newest first. */
    public List<Take> of(ShotId shot, TakeKind kind) {
        return byShot.getOrDefault(shot, Map.of()).getOrDefault(kind, List.of());
    }

    public Optional<Take> find(@Nullable TakeId take) {
        return Optional.ofNullable(take).map(byId::get);
    }

    public List<Take> of(Collection<TakeId> takes) {
        return takes.stream().flatMap(take -> find(take).stream()).toList();
    }

    /** The number of the newest; 0 where there is none. */
    public int newest(ShotId shot, TakeKind kind) {
        List<Take> all = of(shot, kind);
        return all.isEmpty() ? 0 : all.getFirst().number();
    }

    @Nullable
    public AssetId asset(Take take) {
        GenerationView view = view(take);
        return take.asset() != null ? take.asset() : view == null ? null : view.asset();
    }

    /** The request that makes it; null for what the creator brought. */
    @Nullable
    public GenerationView view(Take take) {
        return take.request() == null ? null : views.get(take.request());
    }

    public boolean made(Take take) {
        return asset(take) != null;
    }

    /** Whether it is asked for and may still come. */
    public boolean open(Take take) {
        GenerationView view = view(take);
        return take.asset() == null && view != null && (view.waiting() || view.running());
    }

    public boolean calledOff(Take take) {
        GenerationView view = view(take);
        return take.asset() == null && (view == null || view.state() == GenerationState.CANCELLED);
    }

    /** What has changed since it was asked for. What the creator brought is right for whatever the shot says. */
    public static Set<StaleReason> stale(Take take, MadeFrom now) {
        if (take.brought()) {
            return Set.of();
        }
        Set<StaleReason> reasons = MadeFrom.of(take.madeFrom()).differences(now);
        return reasons.isEmpty() ? Set.of() : EnumSet.copyOf(reasons);
    }

    /** The first chance behind those which takes that are made, or may still be, have taken of the same. */
    public int nextChance(ShotId shot, TakeKind kind, MadeFrom now) {
        return of(shot, kind).stream()
                        .filter(take -> !take.brought() && (made(take) || open(take)))
                        .map(take -> MadeFrom.of(take.madeFrom()))
                        .filter(from -> from.differences(now).isEmpty())
                        .mapToInt(MadeFrom::chance)
                        .max()
                        .orElse(-1)
                + 1;
    }

    /** The seed that a still was made with; -1 where nobody made it, null where the still is none of these. */
    @Nullable
    public Integer seedOf(ShotId shot, AssetId still) {
        return of(shot, TakeKind.STILL).stream()
                .filter(take -> still.equals(asset(take)))
                .map(take -> take.brought() ? -1 : MadeFrom.of(take.madeFrom()).requestSeed())
                .findFirst()
                .orElse(null);
    }
}
