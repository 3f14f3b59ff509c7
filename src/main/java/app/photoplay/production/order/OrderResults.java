package app.photoplay.production.order;

import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.production.ShotOrder;
import app.photoplay.production.ShotOrderId;
import app.photoplay.production.view.RevisionPictures;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.Takes;
import jakarta.annotation.security.PermitAll;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What came of orders of shots. Whoever serves a person answers for their right to see it. */
@Service
@PermitAll
public class OrderResults {

    private final ShotOrderRows rows;
    private final Takes takes;
    private final Generations generations;

    OrderResults(ShotOrderRows rows, Takes takes, Generations generations) {
        this.rows = rows;
        this.takes = takes;
        this.generations = generations;
    }

    /**
     * @param still the first picture that was made for it; null where none was, or not yet
     * @param clip the same
     */
    public record Result(
            ShotOrder.State state,
            @Nullable AssetId still,
            @Nullable AssetId clip) {

        /** The picture, or what the clip begins with. */
        public @Nullable AssetId picture() {
            return still == null ? clip : still;
        }
    }

    /** By order, of those that the project has. Three queries at most, however many there are. */
    @Transactional(readOnly = true)
    public Map<ShotOrderId, Result> of(ProjectId project, Collection<ShotOrderId> orders) {
        if (orders.isEmpty()) {
            return Map.of();
        }
        List<ShotOrder> found = rows.find(project, orders);
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<TakeId, Take> all = takes.of(List.of(project)).getOrDefault(project, List.of()).stream()
                .collect(Collectors.toMap(Take::id, Function.identity()));
        Map<UUID, GenerationView> made =
                generations.of(List.of(project.value())).getOrDefault(project.value(), List.of()).stream()
                        .collect(Collectors.toMap(view -> view.id().value(), Function.identity()));
        Map<ShotOrderId, Result> results = new HashMap<>();
        for (ShotOrder order : found) {
            List<Take> own = order.takes().stream()
                    .filter(all::containsKey)
                    .map(all::get)
                    .sorted(Comparator.comparingInt(Take::number))
                    .toList();
            results.put(
                    order.id(),
                    new Result(order.state(), asset(own, TakeKind.STILL, made), asset(own, TakeKind.CLIP, made)));
        }
        return results;
    }

    private static @Nullable AssetId asset(List<Take> takes, TakeKind kind, Map<UUID, GenerationView> made) {
        for (Take take : takes) {
            AssetId asset = take.kind() == kind ? RevisionPictures.asset(take, made) : null;
            if (asset != null) {
                return asset;
            }
        }
        return null;
    }
}
