package app.photoplay.admin.queue;

import app.photoplay.base.ui.Icons;
import app.photoplay.generation.desk.QueueDesk;
import app.photoplay.generation.desk.QueueScope;
import app.photoplay.generation.desk.QueueStop;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** Pause and drain of a part of the queue, or the way on where it is held. */
public final class QueueActs extends Div {

    private final QueueDesk desk;
    private final QueueScope scope;
    private final Runnable changed;

    /**
     * The handles of one part.
     *
     * @param stops all that is held
     * @param changed called once something was held or let go
     */
    public QueueActs(QueueDesk desk, QueueScope scope, List<QueueStop> stops, Runnable changed) {
        this.desk = desk;
        this.scope = scope;
        this.changed = changed;
        addClassName("pair");
        QueueStop held = stops.stream()
                .filter(stop -> stop.scope().equals(scope))
                .findFirst()
                .orElse(null);
        if (held == null) {
            add(pause(), drain());
        } else if (held.draining()) {
            add(resume(), pause());
        } else {
            add(resume(), drain());
        }
    }

    private Button pause() {
        return act("admin.queue.pause", Icons.PAUSE, () -> desk.pause(scope));
    }

    private Button drain() {
        return act("admin.queue.drain", Icons.DOWNLOAD, () -> desk.drain(scope));
    }

    private Button resume() {
        return act("admin.queue.resume", Icons.PLAY, () -> desk.resume(scope));
    }

    private Button act(String key, Icons icon, Runnable act) {
        Button button = new Button(getTranslation(key), icon.small(), click -> {
            act.run();
            changed.run();
        });
        button.setTooltipText(getTranslation(key + ".words"));
        return button;
    }
}
