package app.photoplay.storyboard.document;

import app.photoplay.screenplay.Figure;
import app.photoplay.storyboard.SceneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks like in some scenes of the film.
 *
 * @param name for people, such as «Patio shirt»
 * @param words for pictures: what is worn, what has changed
 * @param scenes in which they look like that; of one person, no two looks have the same scene
 * @param figure how they are drawn there; null where as everywhere
 */
public record PersonLook(
        UUID id,
        String name,
        String words,
        List<SceneId> scenes,
        @Nullable Figure figure) {

    public PersonLook {
        scenes = List.copyOf(scenes);
    }

    PersonLook alsoIn(SceneId scene) {
        return new PersonLook(
                id,
                name,
                words,
                Stream.concat(scenes.stream(), Stream.of(scene)).distinct().toList(),
                figure);
    }
}
