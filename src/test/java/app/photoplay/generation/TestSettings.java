package app.photoplay.generation;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an installation has them that says nothing else. */
final class TestSettings {

    private TestSettings() {}

    /** @param others those that differ, such as «submit-patience» with «1s» */
    static GenerationSettings with(Map<String, Object> others) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        others.forEach((name, value) -> source.put("photoplay.generation." + name, value));
        return new Binder(source).bindOrCreate("photoplay.generation", GenerationSettings.class);
    }
}
