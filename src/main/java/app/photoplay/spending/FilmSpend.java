package app.photoplay.spending;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was spent on one film.
 *
 * @param project null where nobody knows any more what it was for
 * @param title null where the film is deleted
 * @param removed whether it lies in the bin or is deleted
 * @param picture its poster or one of its stills
 * @param models the dearest first
 * @param made stills and clips that were paid for
 * @param kept how many of these the film shows now
 */
public record FilmSpend(
        @Nullable ProjectId project,
        @Nullable String title,
        boolean removed,
        @Nullable AssetId picture,
        List<ModelSpend> models,
        int made,
        int kept,
        Credits spent,
        Credits held) {

    public FilmSpend {
        models = List.copyOf(models);
    }
}
