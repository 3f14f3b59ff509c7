package app.photoplay.conversion.ui;

import app.photoplay.base.Doorbell;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Service;

/** Keeps a component up to date while it is attached: whenever the doorbell rings, what it shows is loaded anew. */
@Service
class LiveView {

    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    private final Doorbell doorbell;
    private final Later later;

    LiveView(Doorbell doorbell, Later later) {
        this.doorbell = doorbell;
        this.later = later;
    }

    /**
     * From now on, while it is attached. Rows are loaded off the session's lock as the person who is looking, then shown
     * under it.
     */
    <T> void keep(Component component, Supplier<UUID> topic, Supplier<T> load, Consumer<T> show) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Runnable reload = new DelegatingSecurityContextRunnable(() -> reload(ui, component, load, show));
            Reloads reloads = new Reloads(later, reload);
            Doorbell.Subscription subscription = doorbell.listen(topic.get(), reloads::ring);
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                subscription.close();
                reloads.close();
            });
            reloads.ring();
        });
    }

    private static <T> void reload(UI ui, Component component, Supplier<T> load, Consumer<T> show) {
        T value;
        try {
            value = load.get();
        } catch (RuntimeException e) {
            LOG.debug("Not reloaded; the next ring tries again", e);
            return;
        }
        try {
            ui.access(() -> {
                if (component.isAttached()) {
                    show.accept(value);
                }
            });
        } catch (UIDetachedException e) {
            LOG.trace("Left before it could be shown", e);
        }
    }
}
