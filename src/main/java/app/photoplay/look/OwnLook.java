package app.photoplay.look;

import app.photoplay.project.Look;
import java.util.List;
import java.util.UUID;

/**
 * A look of somebody's own.
 *
 * @param words the style in words, for models that read prompts
 * @param base the preset that drawings go by, and that shows it where it has no picture
 * @param pictures ids of the pictures that show it, possibly none; the first is the one of its tile
 */
public record OwnLook(OwnLookId id, String name, String words, Look base, List<UUID> pictures) {

    /** Most pictures of one. */
    public static final int MOST_PICTURES = 4;
}
