package app.photoplay.base;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The one folder that holds everything the product keeps: the database, the media, temporary files. */
@ConfigurationProperties("photoplay")
public record PhotoplayHome(@DefaultValue("./data") Path home) {

    /** The folder of that name below the home, absolute; not created here. */
    public Path folder(String name) {
        return home.toAbsolutePath().normalize().resolve(name);
    }
}
