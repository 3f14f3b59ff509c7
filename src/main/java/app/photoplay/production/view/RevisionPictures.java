package app.photoplay.production.view;

import app.photoplay.generation.GenerationView;
import app.photoplay.generation.Generations;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.Take;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.Takes;
import app.photoplay.storyboard.document.ShotEntry;
import app.photoplay.storyboard.document.Storyboard;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures and clips that counted at a revision. Whoever serves a person answers for their right to see them. */
@Service
@PermitAll
public class RevisionPictures {

    private final Takes takes;
    private final Generations generations;

    RevisionPictures(Takes takes, Generations generations) {
        this.takes = takes;
        this.generations = generations;
    }

    /**
     * Of one shot.
     *
     * @param still null where none was chosen, or it was never made
     * @param clip the same
     * @param makers the providers of the picture and of the clip, as far as they were made; empty for what the creator brought
     */
    public record Pictures(
            @Nullable AssetId still, @Nullable AssetId clip, List<String> makers) {}

    /** By shot, of those of the film. Two queries, however many there are. */
    @Transactional(readOnly = true)
    public Map<ShotId, Pictures> of(ProjectId project, Storyboard storyboard) {
        Map<TakeId, Take> all = takes.of(List.of(project)).getOrDefault(project, List.of()).stream()
                .collect(Collectors.toMap(Take::id, Function.identity()));
        Map<UUID, GenerationView> made =
                generations.of(List.of(project.value())).getOrDefault(project.value(), List.of()).stream()
                        .collect(Collectors.toMap(view -> view.id().value(), Function.identity()));
        Map<ShotId, Pictures> pictures = new HashMap<>();
        for (ShotEntry shot : storyboard.filmShots()) {
            Take still = shot.still() == null ? null : all.get(shot.still());
            Take clip = shot.clip() == null ? null : all.get(shot.clip());
            List<String> makers = Stream.of(still, clip)
                    .filter(Objects::nonNull)
                    .map(Take::request)
                    .filter(Objects::nonNull)
                    .map(made::get)
                    .filter(Objects::nonNull)
                    .map(GenerationView::provider)
                    .distinct()
                    .toList();
            pictures.put(shot.id(), new Pictures(asset(still, made), asset(clip, made), makers));
        }
        return pictures;
    }

    public static @Nullable AssetId asset(@Nullable Take take, Map<UUID, GenerationView> made) {
        if (take == null) {
            return null;
        }
        GenerationView view = take.request() == null ? null : made.get(take.request());
        return view == null ? take.asset() : view.asset();
    }
}
