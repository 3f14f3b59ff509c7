package app.photoplay.generation;

import app.photoplay.generation.provider.GenerationSettings;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as an installation has them that says nothing else. */
public final class TestSettings {

    private TestSettings() {}

    /** @param others those that differ, such as «submit-patience» with «1s» */
    public static GenerationSettings with(Map<String, Object> others) {
        MapConfigurationPropertySource source = new MapConfigurationPropertySource();
        others.forEach((name, value) -> source.put("photoplay.generation." + name, value));
        return new Binder(source).bindOrCreate("photoplay.generation", GenerationSettings.class);
    }
}
