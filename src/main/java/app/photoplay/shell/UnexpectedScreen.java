package app.photoplay.shell;

import app.photoplay.base.ui.Icons;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that failed to open: says so, with the number under which the log knows more. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnexpectedScreen extends FailureScreen implements HasErrorParameter<Exception> {

    private final transient Incidents incidents;

    UnexpectedScreen(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String incident = incidents.report(error.getException());
        say(Icons.WARNING, getTranslation("shell.unexpected"), getTranslation("shell.unexpected-words", incident));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
