package app.photoplay.base.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The time zone of the person who looks. */
public final class BrowserZone {

    private BrowserZone() {}

    /** As their browser tells it; UTC where it does not. */
    public static ZoneId now() {
        return told().orElse(ZoneOffset.UTC);
    }

    /** As their browser tells it; empty where it does not. */
    public static Optional<ZoneId> told() {
        UI ui = UI.getCurrent();
        try {
            String id =
                    ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
            return id == null ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
