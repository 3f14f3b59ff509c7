package app.photoplay.account.ui;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.session.AccountSession;
import app.photoplay.account.session.AccountSessions;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.OpenPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** Where one is signed in: device, network, last use; ended one by one, or all. */
final class SessionsPart extends AccountPart {

    private final transient AccountSessions sessions;
    private final Div list = new Div();
    private final Button others = new Button(getTranslation("account.end-others"));

    SessionsPart(AccountSessions sessions) {
        super("account.sessions");
        this.sessions = sessions;
        list.getElement().setAttribute("role", "list");
        others.addClickListener(click -> {
            sessions.endOthers(current());
            show();
        });
        add(list, line(others, new Button(getTranslation("account.end-all"), click -> {
            sessions.endAll();
            getUI().ifPresent(ui -> OpenPage.leave(ui, AccountLinks.SIGN_IN.substring(1)));
        })));
        show();
    }

    private void show() {
        list.removeAll();
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        List<AccountSession> mine = sessions.mine(current());
        others.setVisible(mine.stream().anyMatch(session -> !session.current()));
        for (AccountSession session : mine) {
            Span device =
                    new Span(session.device().isEmpty() ? getTranslation("account.some-device") : session.device());
            device.addClassName("account-value");
            Span used = new Span(getTranslation("account.used", time.format(session.usedAt()), session.network()));
            used.addClassNames("sec", "t12");
            Div who = new Div(device, used);
            who.addClassName("account-who");
            Div line = line(who);
            line.getElement().setAttribute("role", "listitem");
            if (session.current()) {
                Span here = new Span(getTranslation("account.this-device"));
                here.addClassName("green");
                line.add(here);
            } else {
                Button end = new Button(getTranslation("account.end"), click -> {
                    ProofDialog.tried(() -> sessions.end(session.id()));
                    show();
                });
                end.setAriaLabel(getTranslation("account.end-of", device.getText()));
                line.add(end);
            }
            list.add(line);
        }
    }

    private static String current() {
        return VaadinSession.getCurrent().getSession().getId();
    }
}
