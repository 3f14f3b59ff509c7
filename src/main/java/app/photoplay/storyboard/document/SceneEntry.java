package app.photoplay.storyboard.document;

import app.photoplay.screenplay.SlugLine;
import app.photoplay.storyboard.SceneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A scene of the document.
 *
 * @param rank its place among the scenes, see {@link Rank}
 * @param chapter of the text that it comes from, 0-based
 * @param sourceNumber the number that the screenplay itself gives it
 * @param title for people; may be empty
 * @param heading the slug line as the source or the creator writes it; null composes one from the slug
 * @param binned whether it was removed, and can be restored
 */
public record SceneEntry(
        SceneId id,
        String rank,
        int chapter,
        @Nullable String sourceNumber,
        String title,
        @Nullable String heading,
        SlugLine slug,
        boolean binned)
        implements StoryboardEntry {

    @Override
    public UUID key() {
        return id.value();
    }

    /** The heading, else the slug as a screenplay would write it. */
    public String shownHeading() {
        if (heading != null) {
            return heading;
        }
        String where = switch (slug.interiorExterior()) {
            case INTERIOR -> "INT.";
            case EXTERIOR -> "EXT.";
            case BOTH -> "INT./EXT.";
        };
        String place = slug.place().isBlank() ? " " : " " + slug.place().toUpperCase(Locale.ROOT) + " — ";
        return where + place + slug.time().name();
    }

    SceneEntry ranked(String rank) {
        return new SceneEntry(id, rank, chapter, sourceNumber, title, heading, slug, binned);
    }

    SceneEntry binned(boolean binned) {
        return new SceneEntry(id, rank, chapter, sourceNumber, title, heading, slug, binned);
    }

    /** A new slug composes its own heading, unless the edit brings one. */
    SceneEntry edited(SceneEdit edit) {
        String heading = edit.heading() != null ? edit.heading() : edit.slug() != null ? null : this.heading;
        return new SceneEntry(
                id,
                rank,
                chapter,
                sourceNumber,
                edit.title() != null ? edit.title() : title,
                heading,
                edit.slug() != null ? edit.slug() : slug,
                binned);
    }
}
