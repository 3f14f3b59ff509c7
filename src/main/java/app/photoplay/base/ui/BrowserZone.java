package app.photoplay.base.ui;

import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The time zone of the person who looks. */
public final class BrowserZone {

    private BrowserZone() {}

    /** As their browser tells it; UTC where it does not. */
    public static ZoneId now() {
        UI ui = UI.getCurrent();
        try {
            String id =
                    ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
            return id == null ? ZoneOffset.UTC : ZoneId.of(id);
        } catch (RuntimeException unknown) {
            return ZoneOffset.UTC;
        }
    }
}
