package app.photoplay.shell;

import app.photoplay.account.Profile;
import app.photoplay.account.session.Impersonation;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;

/** Always there while an administrator sees what somebody else sees: whose screens these are, and the way out. */
final class ViewerBanner extends Div {

    private final transient Impersonation viewing;

    ViewerBanner(Profile person, Impersonation viewing) {
        this.viewing = viewing;
        addClassName("viewer-banner");
        getElement().setAttribute("role", "region").setAttribute("aria-label", getTranslation("shell.viewing.label"));
        Span what = new Span(
                new Span(getTranslation("shell.viewing", person.displayName())),
                new Span(getTranslation("shell.viewing.only")));
        what.addClassName("what");
        add(Icons.EYE.create(), what, new Button(getTranslation("shell.viewing.end"), click -> end()));
    }

    private void end() {
        HttpSession session = ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
        UserId person = viewing.end(session);
        UI here = UI.getCurrent();
        // Pages that are open beside this one show somebody else's screens no longer.
        here.getSession().getUIs().stream()
                .filter(other -> other != here)
                .forEach(other -> other.access(() -> other.getPage().reload()));
        here.getPage().setLocation("admin/people?person=" + person);
    }
}
