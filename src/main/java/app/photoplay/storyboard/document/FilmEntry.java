package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.FilmFace;
import app.photoplay.project.Look;
import app.photoplay.project.OwnStyle;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the whole film looks like. A document that is kept has one; what was never kept may have none. */
public record FilmEntry(
        Look look,
        AspectRatio aspect,
        @Nullable OwnStyle style,
        @Nullable AssetId poster) implements StoryboardEntry {

    private static final UUID KEY = new UUID(0, 2);

    @Override
    public UUID key() {
        return KEY;
    }

    public static FilmEntry of(FilmFace face) {
        UUID poster = face.poster();
        return new FilmEntry(face.look(), face.aspect(), face.style(), poster == null ? null : new AssetId(poster));
    }

    public FilmFace face() {
        return new FilmFace(look, aspect, style, poster == null ? null : poster.value());
    }

    /** A look brings its style, or none. */
    FilmEntry edited(FilmEdit edit) {
        return new FilmEntry(
                Objects.requireNonNullElse(edit.look(), look),
                Objects.requireNonNullElse(edit.aspect(), aspect),
                edit.look() == null ? style : edit.style(),
                poster);
    }

    FilmEntry withPoster(@Nullable AssetId picture) {
        return new FilmEntry(look, aspect, style, picture);
    }
}
