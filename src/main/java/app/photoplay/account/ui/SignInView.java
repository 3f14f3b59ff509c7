package app.photoplay.account.ui;

import app.photoplay.account.DemoAccount;
import app.photoplay.base.CurrentUser;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The way in. */
@AnonymousAllowed
@Route(value = PostForm.SIGN_IN, autoLayout = false)
class SignInView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private final CurrentUser currentUser;
    private final Door door = new Door(getTranslation("shell.name"), getTranslation("account.line"));
    private final PostForm form = new PostForm();
    private final EmailField email = door.email();
    private final PasswordField password = door.password("current-password");

    SignInView(CurrentUser currentUser, DemoAccount demo) {
        this.currentUser = currentUser;
        email.setAutofocus(true);
        form.add(email, password, door.submit(getTranslation("account.sign-in")));
        RouterLink create = new RouterLink(getTranslation("account.create"), SignUpView.class);
        create.addClassName("plain");
        Div ways = new Div(create);
        ways.addClassName("ways");
        door.put(form, ways);
        if (demo.enabled()) {
            ways.add(signInAs(demo));
            door.put(words(demo));
        }
    }

    @Override
    protected Div initContent() {
        return door;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentUser.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters query = event.getLocation().getQueryParameters();
        query.getSingleParameter("wait")
                .filter(minutes -> minutes.matches("\\d{1,3}"))
                .ifPresent(minutes -> say(getTranslation("account.too-many-tries", Integer.valueOf(minutes))));
        if (query.getParameters().containsKey("wrong")) {
            say(getTranslation("account.wrong"));
        }
        if (query.getParameters().containsKey("again")) {
            say(getTranslation("account.again"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.sign-in"));
    }

    private void say(String words) {
        form.addComponentAsFirst(door.wrong(words));
    }

    private Component signInAs(DemoAccount demo) {
        PostForm quick = new PostForm();
        quick.addClassName("quick");
        quick.hidden("email", demo.email());
        quick.hidden("password", demo.password());
        NativeButton button = new NativeButton(getTranslation("account.use-demo"));
        button.getElement().setAttribute("type", "submit");
        quick.add(button);
        return quick;
    }

    private Component words(DemoAccount demo) {
        Paragraph words = new Paragraph(
                new Span(getTranslation("account.demo")),
                new Code(demo.email()),
                new Span(getTranslation("account.demo-password")),
                new Code(demo.password()));
        words.addClassName("demo");
        return words;
    }
}
