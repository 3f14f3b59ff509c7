package app.photoplay.account.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself posts to the security filter, with the token against forgery. So the framework's own
 * sign-in does all of its work (a new session id among it), and password stores see an ordinary sign-in.
 */
@Tag("form")
final class PostForm extends HtmlContainer {

    static final String SIGN_IN = "sign-in";

    PostForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "session");
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    /** Adds a value that is sent along and not shown. */
    void hidden(String name, String value) {
        getElement()
                .appendChild(new Element("input")
                        .setAttribute("type", "hidden")
                        .setAttribute("name", name)
                        .setAttribute("value", value));
    }

    /** Posts now, without asking the form's own validation. */
    void post() {
        getElement().executeJs("this.submit()");
    }
}
