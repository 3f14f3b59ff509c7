package app.photoplay.shell;

import app.photoplay.base.ui.Icons;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere, or to something that is not theirs. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class NotFoundScreen extends FailureScreen implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> error) {
        say(Icons.FILM, getTranslation("shell.not-found"), getTranslation("shell.not-found-words"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
