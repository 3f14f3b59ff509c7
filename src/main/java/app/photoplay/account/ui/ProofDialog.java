package app.photoplay.account.ui;

import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinSession;
import java.util.function.Consumer;

/** Asks for the password before something that matters; for ten minutes it is not asked again. */
final class ProofDialog extends Dialog {

    private final transient Identity identity;
    private final transient Consumer<Proof> act;
    private final PasswordField password = new PasswordField(getTranslation("account.password"));

    private ProofDialog(Identity identity, Consumer<Proof> act) {
        this.identity = identity;
        this.act = act;
        setHeaderTitle(getTranslation("account.proof.title"));
        Paragraph words = new Paragraph(getTranslation("account.proof.words"));
        words.addClassName("sec");
        password.setWidthFull();
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, press -> prove());
        Anchor none = new Anchor("password/forgotten", getTranslation("account.proof.none"));
        none.addClassName("account-proof-none");
        add(words, password, none);
        Button go = new Button(getTranslation("account.proof.act"), click -> prove());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("account.cancel"), click -> close()), go);
    }

    /** Does something with a proof: the one of some minutes ago, or another. */
    static void with(Identity identity, Consumer<Proof> act) {
        Proof before = VaadinSession.getCurrent().getAttribute(Proof.class);
        if (before != null && identity.isFresh(before)) {
            tried(() -> act.accept(before));
            return;
        }
        new ProofDialog(identity, act).open();
    }

    private void prove() {
        try {
            Proof proof = identity.prove(password.getValue());
            VaadinSession.getCurrent().setAttribute(Proof.class, proof);
            close();
            tried(() -> act.accept(proof));
        } catch (Refusal refusal) {
            password.setInvalid(true);
            password.setErrorMessage(getTranslation(
                    refusal.code() == ErrorCode.VALIDATION
                            ? "account.password-wrong"
                            : refusal.code().messageKey()));
        }
    }

    static void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }
}
