package app.photoplay.shell;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A view that could not be opened for an expected reason. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusalScreen extends FailureScreen implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        Refusal refusal = error.getException();
        if (refusal.code() == ErrorCode.NOT_FOUND) {
            say(Icons.FILM, getTranslation("shell.not-found"), getTranslation("shell.not-found-words"));
        } else {
            say(
                    Icons.WARNING,
                    getTranslation("shell.refused"),
                    getTranslation("error." + refusal.code().code(), refusal.arguments()));
        }
        return refusal.code().httpStatus();
    }
}
