package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.plan.Resolution;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.FilmFace;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import app.photoplay.project.ProjectSummary;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the whole film looks like. A document that is kept has one; what was never kept may have none. */
public record FilmEntry(
        Look look,
        AspectRatio aspect,
        Resolution resolution,
        @Nullable OwnStyle style,
        @Nullable AssetId poster) implements StoryboardEntry {

    private static final UUID KEY = new UUID(0, 2);

    /** What was written before films had one is of the smallest. */
    public FilmEntry {
        resolution = Objects.requireNonNullElse(resolution, Resolution.HD);
    }

    /** As it was asked for, in the look of a preset. */
    public static FilmEntry of(ProjectSummary project) {
        return new FilmEntry(project.look(), project.aspect(), project.resolution(), null, null);
    }

    @Override
    public UUID key() {
        return KEY;
    }

    public static FilmEntry of(FilmFace face) {
        UUID poster = face.poster();
        return new FilmEntry(
                face.look(),
                face.aspect(),
                face.resolution(),
                face.style(),
                poster == null ? null : new AssetId(poster));
    }

    public FilmFace face() {
        return new FilmFace(look, aspect, resolution, style, poster == null ? null : poster.value());
    }

    /** A look brings its style, or none. */
    FilmEntry edited(FilmEdit edit) {
        return new FilmEntry(
                Objects.requireNonNullElse(edit.look(), look),
                Objects.requireNonNullElse(edit.aspect(), aspect),
                Objects.requireNonNullElse(edit.resolution(), resolution),
                edit.look() == null ? style : edit.style(),
                poster);
    }

    FilmEntry withPoster(@Nullable AssetId picture) {
        return new FilmEntry(look, aspect, resolution, style, picture);
    }
}
