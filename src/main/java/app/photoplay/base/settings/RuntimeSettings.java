package app.photoplay.base.settings;

import java.util.Optional;

/** What is set now. Cheap enough to be asked on every click; a change is seen within seconds, and at once where it was made. */
public interface RuntimeSettings {

    /** Empty as long as nobody has set it, and where what was written cannot be read any more. */
    <T> Optional<T> find(Setting<T> setting);

    /** @param otherwise what holds as long as nobody has set it */
    default <T> T get(Setting<T> setting, T otherwise) {
        return find(setting).orElse(otherwise);
    }
}
