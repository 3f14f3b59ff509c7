package app.photoplay.account.ui;

import app.photoplay.account.Accounts;
import app.photoplay.base.CurrentUser;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Opening an account; the person is signed in right after. */
@AnonymousAllowed
@Route(value = "sign-up", autoLayout = false)
class SignUpView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Door door = new Door(getTranslation("account.create-heading"), getTranslation("account.line"));

    SignUpView(CurrentUser currentUser, Accounts accounts) {
        this.currentUser = currentUser;
        RouterLink back = new RouterLink(getTranslation("account.have-one"), SignInView.class);
        back.addClassName("plain");
        Div ways = new Div(back);
        ways.addClassName("ways");
        String address = VaadinSession.getCurrent().getBrowser().getAddress();
        door.put(new SignUpForm(door, wish -> accounts.signUp(wish, address)), ways);
    }

    @Override
    protected Div initContent() {
        return door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.create-heading"));
    }
}
