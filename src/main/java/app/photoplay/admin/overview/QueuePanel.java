package app.photoplay.admin.overview;

import app.photoplay.admin.Panel;
import app.photoplay.admin.queue.QueueActs;
import app.photoplay.admin.queue.QueueSummary;
import app.photoplay.generation.desk.QueueDesk;
import app.photoplay.generation.desk.QueueFigures;
import app.photoplay.generation.desk.QueueScope;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;

/** How full the queue is, with the two handles that stop it. */
final class QueuePanel {

    private final Panel panel = new Panel(I18NProvider.translate("admin.queue.title"));
    private final QueueDesk desk;
    private final Runnable changed;

    QueuePanel(QueueDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
    }

    Panel panel() {
        return panel;
    }

    void show(QueueFigures now, Instant at) {
        panel.remark(QueueSummary.state(now));
        Anchor more = new Anchor("admin/queue", I18NProvider.translate("admin.queue.more"));
        more.addClassNames("plain", "panel-more");
        panel.show(
                new QueueSummary(now, at),
                new QueueActs(desk, new QueueScope.Everything(), now.stops(), changed),
                more);
    }
}
