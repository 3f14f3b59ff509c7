package app.photoplay.plan.ui;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.plan.subscription.Subscriptions;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import org.springframework.stereotype.Component;

/** Tells once a session where somebody is, so that the days of their periods are their own. */
@Component
class ZoneListener implements VaadinServiceInitListener {

    private static final String TOLD = ZoneListener.class.getName();

    private final transient CurrentUser currentUser;
    private final transient Subscriptions subscriptions;

    ZoneListener(CurrentUser currentUser, Subscriptions subscriptions) {
        this.currentUser = currentUser;
        this.subscriptions = subscriptions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> {
            UI ui = init.getUI();
            ui.addAfterNavigationListener(this::arrived);
        });
    }

    private void arrived(AfterNavigationEvent event) {
        VaadinSession session = VaadinSession.getCurrent();
        if (session.getAttribute(TOLD) == null
                && currentUser.find().isPresent()
                && currentUser.viewer().isEmpty()) {
            BrowserZone.told().ifPresent(zone -> {
                session.setAttribute(TOLD, zone.getId());
                subscriptions.seenFrom(zone);
            });
        }
    }
}
