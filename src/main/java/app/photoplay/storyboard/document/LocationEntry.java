package app.photoplay.storyboard.document;

import app.photoplay.screenplay.Location;
import java.util.UUID;

/**
 * A place of the story. Slug lines name places by {@link Location#name()}.
 *
 * @param position in order of appearance, 0-based
 */
public record LocationEntry(LocationId id, int position, Location location) implements StoryboardEntry {

    @Override
    public UUID key() {
        return id.value();
    }

    LocationEntry as(Location location) {
        return new LocationEntry(id, position, location);
    }
}
