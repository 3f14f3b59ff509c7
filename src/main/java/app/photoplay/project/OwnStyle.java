package app.photoplay.project;

import java.util.List;
import java.util.UUID;

/**
 * A style of its creator's own, as a film has it: what is changed of the look that it came from later, or removed with it,
 * does not concern the film.
 *
 * @param look the id of the creator's look that it was taken from
 * @param words the style in words, for models that read prompts
 * @param pictures assets of the film that show the style, possibly none
 */
public record OwnStyle(UUID look, String name, String words, List<UUID> pictures) {

    public OwnStyle {
        pictures = List.copyOf(pictures);
    }
}
