package app.photoplay.base.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time zone of the person who looks. */
public final class BrowserZone {

    private BrowserZone() {}

    /** What they chose counts for everything that this window shows; null for what the browser tells. */
    public static void choose(UI ui, @Nullable ZoneId zone) {
        ComponentUtil.setData(ui, ZoneId.class, zone);
    }

    /** As they chose, or as their browser tells it; UTC where it does not. */
    public static ZoneId now() {
        return told().orElse(ZoneOffset.UTC);
    }

    /** As they chose, or as their browser tells it; empty where it does not. */
    public static Optional<ZoneId> told() {
        UI ui = UI.getCurrent();
        ZoneId chosen = ui == null ? null : ComponentUtil.getData(ui, ZoneId.class);
        if (chosen != null) {
            return Optional.of(chosen);
        }
        try {
            String id =
                    ui == null ? null : ui.getPage().getExtendedClientDetails().getTimeZoneId();
            return id == null ? Optional.empty() : Optional.of(ZoneId.of(id));
        } catch (RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
