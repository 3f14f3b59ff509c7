package app.photoplay.account.ui;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.Profile;
import app.photoplay.account.password.PasswordRule;
import app.photoplay.account.password.Passwords;
import app.photoplay.base.KebabCase;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.OpenPage;
import app.photoplay.base.ui.Toast;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Optional;

/** Another password, by the one of today. Every session ends with it. */
final class PasswordPart extends AccountPart {

    private final transient Passwords passwords;
    private final String email;
    private final PasswordField now = new PasswordField(getTranslation("account.password-now"));
    private final PasswordField next = new PasswordField(getTranslation("account.password-new"));

    PasswordPart(Profile me, Passwords passwords) {
        super("account.change-password");
        this.passwords = passwords;
        this.email = me.email();
        now.getElement().setAttribute("autocomplete", "current-password");
        next.getElement().setAttribute("autocomplete", "new-password");
        next.setHelperText(getTranslation("account.password-rule", PasswordRule.MIN_LENGTH));
        now.addValueChangeListener(change -> now.setInvalid(false));
        next.addValueChangeListener(change -> next.setInvalid(false));
        add(line(now), line(next), line(new Button(getTranslation("account.change-password"), click -> change())));
    }

    private void change() {
        Optional<PasswordRule.Flaw> flaw = PasswordRule.flawOf(next.getValue(), email);
        if (flaw.isPresent()) {
            next.setInvalid(true);
            next.setErrorMessage(getTranslation(
                    "account.password." + KebabCase.of(flaw.get()), PasswordRule.MIN_LENGTH, PasswordRule.MAX_BYTES));
            return;
        }
        try {
            passwords.change(now.getValue(), next.getValue(), getLocale());
            getUI().ifPresent(ui -> OpenPage.leave(ui, AccountLinks.SIGN_IN.substring(1) + "?changed"));
        } catch (Refusal refusal) {
            if ("now".equals(refusal.field())) {
                now.setInvalid(true);
                now.setErrorMessage(getTranslation("account.password-wrong"));
            } else {
                Toast.refused(refusal);
            }
        }
    }
}
