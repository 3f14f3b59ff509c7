package app.photoplay.studio.life;

import app.photoplay.project.RemovedProject;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.time.Instant;

/** How long a film still lies in the bin, in words. */
final class RemovalWords {

    private RemovalWords() {}

    static String of(RemovedProject film, Instant now) {
        long days = (Duration.between(now, film.purgeAt()).toHours() + 23) / 24;
        return I18NProvider.translate("bin.days-left", days);
    }
}
