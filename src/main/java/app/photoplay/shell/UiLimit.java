package app.photoplay.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Collection;
import java.util.Comparator;
import org.springframework.stereotype.Component;

/**
 * A session has only so many open pages: each holds what it shows in memory. The next one ends the page that has been
 * silent for the longest time, which says so when somebody returns to it.
 */
@Component
class UiLimit implements VaadinServiceInitListener {

    /** More tabs than anybody follows. */
    static final int MOST = 50;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(opened -> keepMost(opened.getUI()));
    }

    private static void keepMost(UI opened) {
        Collection<UI> open = opened.getSession().getUIs();
        open.stream()
                .filter(ui -> ui != opened && !ui.isClosing())
                .sorted(Comparator.comparingLong((UI ui) -> ui.getInternals().getLastHeartbeatTimestamp())
                        .reversed())
                .skip(MOST - 1L)
                .toList()
                .forEach(UI::close);
    }
}
