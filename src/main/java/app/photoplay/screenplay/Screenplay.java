package app.photoplay.screenplay;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text, understood.
 *
 * @param title of the work, or null where the text gives none
 * @param author as the title page gives it, or null
 * @param language ISO 639-1 code of the text, such as «en»
 * @param chapters the parts of the whole text, at least one, also those that were not picked
 * @param scenes in order
 * @param cast everybody, most mentioned first
 * @param locations every place, in order of appearance
 */
public record Screenplay(
        @Nullable String title,
        @Nullable String author,
        String language,
        List<Chapter> chapters,
        List<Scene> scenes,
        List<CastMember> cast,
        List<Location> locations) {

    /** The sum of all shots. */
    public Duration duration() {
        return scenes.stream()
                .flatMap(scene -> scene.shots().stream())
                .map(Shot::duration)
                .reduce(Duration.ZERO, Duration::plus);
    }

    public int shotCount() {
        return scenes.stream().mapToInt(scene -> scene.shots().size()).sum();
    }
}
