package app.photoplay.account.ui;

import app.photoplay.account.factor.SecondFactor;
import app.photoplay.account.person.Identity;
import app.photoplay.account.person.Proof;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.QrCodes;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** A code of an app beside the password: on with a picture to read, codes for when it is lost, and off. */
final class SecondFactorPart extends AccountPart {

    private final transient SecondFactor second;
    private final transient Identity identity;
    private final Div body = new Div();

    SecondFactorPart(SecondFactor second, Identity identity) {
        super("account.factor");
        this.second = second;
        this.identity = identity;
        add(body);
        show();
    }

    private void show() {
        body.removeAll();
        if (second.isOn()) {
            Span on = new Span(getTranslation("account.factor-on", second.recoveryLeft()));
            on.addClassName("green");
            body.add(line(on, new Button(getTranslation("account.factor-turn-off"), click -> off())));
        } else {
            body.add(line(new Button(getTranslation("account.factor-turn-on"), click -> on())));
        }
    }

    private void off() {
        ProofDialog.with(identity, proof -> {
            second.turnOff(proof, getLocale());
            show();
        });
    }

    private void on() {
        ProofDialog.with(identity, this::offer);
    }

    private void offer(Proof proof) {
        SecondFactor.Offer offer = second.offer();
        Dialog dialog = new Dialog();
        dialog.addClassName("factor");
        dialog.setHeaderTitle(getTranslation("account.factor"));
        dialog.setWidth("min(480px, 94vw)");
        Paragraph words = new Paragraph(getTranslation("account.factor-read"));
        words.addClassName("sec");
        Span secret = new Span(offer.secret().replaceAll("(.{4})(?=.)", "$1 "));
        secret.addClassNames("mono", "account-secret");
        TextField code = new TextField(getTranslation("account.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setWidthFull();
        Button act = new Button(getTranslation("account.factor-turn-on"));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.addClickListener(click -> {
            try {
                Pre codes =
                        new Pre(String.join("\n", second.turnOn(proof, offer.secret(), code.getValue(), getLocale())));
                codes.addClassNames("mono", "account-codes");
                Paragraph keep = new Paragraph(getTranslation("account.factor-keep"));
                dialog.removeAll();
                dialog.getFooter().removeAll();
                dialog.add(keep, codes);
                dialog.getFooter().add(new Button(getTranslation("account.factor-kept"), done -> dialog.close()));
                show();
            } catch (Refusal refusal) {
                if (refusal.code() == ErrorCode.VALIDATION) {
                    code.setInvalid(true);
                    code.setErrorMessage(getTranslation("account.code-wrong"));
                } else {
                    Toast.refused(refusal);
                }
            }
        });
        dialog.add(words, QrCodes.of(offer.address(), getTranslation("account.factor-picture")), secret, code);
        dialog.getFooter().add(new Button(getTranslation("account.cancel"), click -> dialog.close()), act);
        dialog.open();
    }
}
