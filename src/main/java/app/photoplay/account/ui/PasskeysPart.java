package app.photoplay.account.ui;

import app.photoplay.account.passkey.Passkeys;
import app.photoplay.account.person.Identity;
import app.photoplay.base.ui.BrowserZone;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Passkeys: made by the browser, named, and removed. */
@JavaScript("context://scripts/passkey.js")
final class PasskeysPart extends AccountPart {

    private final transient Passkeys passkeys;
    private final transient Identity identity;
    private final Div list = new Div();
    private final TextField name = new TextField(getTranslation("account.passkey-name"));

    PasskeysPart(Passkeys passkeys, Identity identity) {
        super("account.passkeys");
        this.passkeys = passkeys;
        this.identity = identity;
        list.getElement().setAttribute("role", "list");
        name.setMaxLength(80);
        name.setValue(getTranslation("account.passkey-this"));
        add(list, line(name, new Button(getTranslation("account.passkey-make"), click -> make())));
        show();
    }

    private void make() {
        ProofDialog.with(identity, proof -> {
            passkeys.allow(
                    proof, ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession());
            getElement()
                    .executeJs(
                            "window.photoplayPasskey.make($0).then(() => this.$server.made(true), "
                                    + "() => this.$server.made(false))",
                            name.getValue());
        });
    }

    /** Called by the page when the browser has made one, or has not. */
    @ClientCallable
    public void made(boolean done) {
        if (!done) {
            Toast.failed(getTranslation("account.passkey-failed"));
        }
        show();
    }

    private void show() {
        list.removeAll();
        DateTimeFormatter date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(BrowserZone.now());
        for (Passkeys.Passkey key : passkeys.mine()) {
            Span named = new Span(key.name());
            named.addClassName("account-value");
            Span used = new Span(getTranslation(
                    "account.passkey-about",
                    date.format(key.madeAt()),
                    key.usedAt() == null ? getTranslation("account.token-never") : date.format(key.usedAt())));
            used.addClassNames("sec", "t12");
            Div who = new Div(named, used);
            who.addClassName("account-who");
            Button remove = new Button(
                    getTranslation("account.passkey-remove"),
                    click -> ProofDialog.with(identity, proof -> {
                        passkeys.remove(proof, key.id());
                        show();
                    }));
            remove.setAriaLabel(getTranslation("account.passkey-remove-of", key.name()));
            Div line = line(who, remove);
            line.getElement().setAttribute("role", "listitem");
            list.add(line);
        }
    }
}
