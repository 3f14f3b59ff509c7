package app.photoplay.shell;

import app.photoplay.account.profile.Accounts;
import app.photoplay.base.ui.BrowserZone;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every window of somebody speaks the language and tells the time that they chose, whatever browser it is in. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PersonalChoices implements VaadinServiceInitListener {

    private final transient Accounts accounts;

    PersonalChoices(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(begun -> apply(begun.getUI()));
    }

    private void apply(UI ui) {
        accounts.me().ifPresent(me -> {
            if (me.language() != null) {
                ui.setLocale(me.language());
            }
            BrowserZone.choose(ui, me.zone());
        });
    }
}
