package app.photoplay.studio.live;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.OpenPage;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
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

/** Keeps a component up to date while it is attached: whenever what it shows changes, that is loaded anew. */
@Service
public class LiveView {

    /** Longer than the pause between two clicks of somebody who works. */
    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(LiveView.class);

    private final ChangeNotifier changeNotifier;
    private final DelayedExecutor later;
    private final Cache<Remembered<?>, Object> recent = Caffeine.newBuilder()
            .weakKeys()
            .expireAfterAccess(REMEMBERED)
            .scheduler(Scheduler.systemScheduler())
            .build();

    public LiveView(ChangeNotifier changeNotifier, DelayedExecutor later) {
        this.changeNotifier = changeNotifier;
        this.later = later;
    }

    /** For a value of one page, which is let go while nobody does anything on it. */
    public <T> Remembered<T> remembered() {
        return new Remembered<>(recent);
    }

    /**
     * From now on, while it is attached. Rows are loaded off the session's lock as the person who is looking, then shown
     * under it.
     *
     * @param topics what to listen to for a value; asked again whenever another value was shown
     */
    public <T> void keep(Component component, Supplier<T> load, Consumer<T> show, Supplier<Set<UUID>> topics) {
        keep(component, ReloadThrottle.PAUSE, true, load, show, topics);
    }

    /**
     * The same for what is dear to load and was shown already: only once something changes, and then with a pause of its own
     * between two loads.
     */
    public <T> void follow(
            Component component, Duration pause, Supplier<T> load, Consumer<T> show, Supplier<Set<UUID>> topics) {
        keep(component, pause, false, load, show, topics);
    }

    private <T> void keep(
            Component component,
            Duration pause,
            boolean atOnce,
            Supplier<T> load,
            Consumer<T> show,
            Supplier<Set<UUID>> topics) {
        component.addAttachListener(attached -> {
            UI ui = attached.getUI();
            Topics subscribed = new Topics(changeNotifier);
            Consumer<T> showAndListen = value -> {
                show.accept(value);
                subscribed.subscribeTo(topics.get());
            };
            Runnable reload = new DelegatingSecurityContextRunnable(() -> reload(ui, component, load, showAndListen));
            ReloadThrottle throttle = new ReloadThrottle(later, reload, pause);
            subscribed.onChange = throttle::request;
            subscribed.subscribeTo(topics.get());
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                subscribed.subscribeTo(Set.of());
                throttle.close();
            });
            if (atOnce) {
                throttle.request();
            }
        });
    }

    /** Loads something once, off the session's lock as the person who is looking, and shows it while it is attached. */
    public <T> void once(Component component, Supplier<T> load, Consumer<T> show) {
        component
                .getUI()
                .ifPresent(ui -> later.after(
                        Duration.ZERO, new DelegatingSecurityContextRunnable(() -> reload(ui, component, load, show))));
    }

    /** The topics that are subscribed to now. Used under the session's lock. */
    private static final class Topics {

        private final ChangeNotifier changeNotifier;
        private final Map<UUID, ChangeNotifier.Subscription> subscriptions = new HashMap<>();
        private Runnable onChange = () -> {};

        Topics(ChangeNotifier changeNotifier) {
            this.changeNotifier = changeNotifier;
        }

        void subscribeTo(Set<UUID> topics) {
            Set<UUID> gone = new HashSet<>(subscriptions.keySet());
            gone.removeAll(topics);
            gone.forEach(
                    topic -> Objects.requireNonNull(subscriptions.remove(topic)).close());
            topics.forEach(topic ->
                    subscriptions.computeIfAbsent(topic, t -> changeNotifier.subscribe(t, () -> onChange.run())));
        }
    }

    /** What was shown is there no more for whoever looks, such as a film that they were removed from: so says the page. */
    private static void leave(UI ui, Component component) {
        OpenPage.tell(ui, () -> {
            if (component.isAttached()) {
                ui.getPage().reload();
            }
        });
    }

    private static <T> void reload(UI ui, Component component, Supplier<T> load, Consumer<T> show) {
        T value;
        try {
            value = load.get();
        } catch (RuntimeException e) {
            if (e instanceof Refusal refusal && refusal.code() == ErrorCode.NOT_FOUND) {
                leave(ui, component);
            } else {
                LOG.debug("Reload failed; the next change triggers another", e);
            }
            return;
        }
        OpenPage.tell(ui, () -> {
            if (component.isAttached()) {
                show.accept(value);
            }
        });
    }
}
