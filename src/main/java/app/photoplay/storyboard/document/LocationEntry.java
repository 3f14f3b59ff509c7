package app.photoplay.storyboard.document;

import app.photoplay.media.AssetId;
import app.photoplay.screenplay.Location;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A place of the story. Slug lines name places by {@link Location#name()}, which is unique in a document.
 *
 * @param position in order of appearance, 0-based
 * @param description what it looks like; null where nobody said
 * @param references pictures of it; null for none
 */
public record LocationEntry(
        LocationId id,
        int position,
        Location location,
        @Nullable String description,
        @Nullable List<AssetId> references)
        implements StoryboardEntry {

    /** As the text tells of it. */
    public LocationEntry(LocationId id, int position, Location location) {
        this(id, position, location, null, null);
    }

    @Override
    public UUID key() {
        return id.value();
    }

    public List<AssetId> allReferences() {
        return Objects.requireNonNullElse(references, List.of());
    }

    LocationEntry as(Location location) {
        return new LocationEntry(id, position, location, description, references);
    }

    LocationEntry edited(LocationEdit edit) {
        return new LocationEntry(
                id,
                position,
                location,
                edit.description() == null ? description : edit.description().isBlank() ? null : edit.description(),
                edit.references() == null ? references : PersonEntry.orNull(edit.references()));
    }
}
