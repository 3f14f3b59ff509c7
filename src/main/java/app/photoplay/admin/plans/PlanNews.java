package app.photoplay.admin.plans;

import app.photoplay.base.ChangeNotifier;
import app.photoplay.base.ui.OpenPage;
import app.photoplay.plan.Plan;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;

/** Tells a screen of plans, while it is open, that somebody has published or placed one. */
@SpringComponent
class PlanNews {

    private final ChangeNotifier changes;

    PlanNews(ChangeNotifier changes) {
        this.changes = changes;
    }

    /** @param look called under the session's lock, also for what came from the screen itself */
    void keep(Component screen, Runnable look) {
        screen.addAttachListener(attached -> {
            UI page = attached.getUI();
            ChangeNotifier.Subscription heard = changes.subscribe(
                    Plan.TOPIC, () -> Thread.startVirtualThread(() -> OpenPage.tell(page, look::run)));
            screen.addDetachListener(detached -> {
                detached.unregisterListener();
                heard.close();
            });
        });
    }
}
