package app.photoplay.storyboard.document;

import java.util.UUID;

/**
 * The text that the document stands on, where that is another than it was written from. A document has one at most.
 *
 * @param text the version of the text
 */
public record SourceEntry(UUID text) implements StoryboardEntry {

    private static final UUID KEY = new UUID(0, 1);

    @Override
    public UUID key() {
        return KEY;
    }
}
