package app.photoplay.account.ui;

import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.account.profile.Accounts;
import app.photoplay.account.token.DeviceSignIn;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Where somebody enters the code that a device shows, and lets it in. */
@Route("device")
@PermitAll
@StyleSheet("context://styles/account.css")
class DeviceView extends Composite<Div> implements HasDynamicTitle {

    private static final int LONGEST_CODE = 20;

    private final transient DeviceSignIn devices;
    private final transient Identity identity;
    private final TextField code = new TextField(getTranslation("account.device-code"));
    private final Div body = new Div();

    DeviceView(DeviceSignIn devices, Identity identity, Accounts accounts) {
        this.devices = devices;
        this.identity = identity;
        code.setMaxLength(LONGEST_CODE);
        code.setAutofocus(true);
        code.addKeyPressListener(Key.ENTER, press -> ask());
        code.addValueChangeListener(change -> code.setInvalid(false));
        Button next = new Button(getTranslation("account.device-next"), click -> ask());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph words = new Paragraph(getTranslation("account.device-words"));
        words.addClassName("sec");
        body.add(accounts.isDemo() ? new DemoPart() : AccountPart.line(code, next));
        body.getElement().setAttribute("role", "status");
        getContent().addClassNames("sheet", "account-page");
        getContent().add(new H1(getTranslation("account.device-title")), words, body);
    }

    private void ask() {
        tried(() -> {
            DeviceSignIn.Asked asked = devices.ask(code.getValue());
            String typed = code.getValue();
            Paragraph words = new Paragraph(getTranslation(
                    "account.device-asked",
                    asked.name(),
                    getTranslation("account.scope." + KebabCase.of(asked.scope()))));
            Button allow = new Button(
                    getTranslation("account.device-allow"),
                    click -> ProofDialog.with(identity, proof -> allow(proof, typed)));
            allow.addThemeVariants(ButtonVariant.PRIMARY);
            body.removeAll();
            body.add(words, AccountPart.line(allow));
        });
    }

    private void allow(Proof proof, String typed) {
        tried(() -> {
            devices.approve(proof, typed);
            body.removeAll();
            body.add(new Paragraph(getTranslation("account.device-done")));
        });
    }

    private void tried(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            code.setInvalid(true);
            code.setErrorMessage(getTranslation(
                    refusal.code() == ErrorCode.NOT_FOUND
                            ? "account.device-unknown"
                            : refusal.code().messageKey()));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("account.device-title"));
    }
}
