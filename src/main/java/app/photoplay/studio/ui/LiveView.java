package app.photoplay.studio.ui;

import app.photoplay.base.Doorbell;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
     *
     * @param topics what to listen to for a value; asked again whenever another value was shown
     */
    <T> void keep(Component component, Supplier<T> load, Consumer<T> show, Supplier<Set<UUID>> topics) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Bells bells = new Bells(doorbell);
            Consumer<T> showAndListen = value -> {
                show.accept(value);
                bells.listenTo(topics.get());
            };
            Runnable reload = new DelegatingSecurityContextRunnable(() -> reload(ui, component, load, showAndListen));
            Reloads reloads = new Reloads(later, reload);
            bells.rung = reloads::ring;
            bells.listenTo(topics.get());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                bells.listenTo(Set.of());
                reloads.close();
            });
            reloads.ring();
        });
    }

    /** Loads something once, off the session's lock as the person who is looking, and shows it while it is attached. */
    <T> void once(Component component, Supplier<T> load, Consumer<T> show) {
        component
                .getUI()
                .ifPresent(ui -> later.after(
                        Duration.ZERO, new DelegatingSecurityContextRunnable(() -> reload(ui, component, load, show))));
    }

    /** The bells that are listened to now. Used under the session's lock. */
    private static final class Bells {

        private final Doorbell doorbell;
        private final Map<UUID, Doorbell.Subscription> subscriptions = new HashMap<>();
        private Runnable rung = () -> {};

        Bells(Doorbell doorbell) {
            this.doorbell = doorbell;
        }

        void listenTo(Set<UUID> topics) {
            Set<UUID> gone = new HashSet<>(subscriptions.keySet());
            gone.removeAll(topics);
            gone.forEach(
                    topic -> Objects.requireNonNull(subscriptions.remove(topic)).close());
            topics.forEach(topic -> subscriptions.computeIfAbsent(topic, t -> doorbell.listen(t, () -> rung.run())));
        }
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
