package app.photoplay.account.ui;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.PasswordRule;
import app.photoplay.account.SignUp;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** Name, email and password, each checked at its field; posts itself to the sign-in once the account is open. */
final class SignUpForm extends Composite<PostForm> {

    private final transient SerializableConsumer<SignUp> open;
    private final Door door;
    private final Div wrong = new Div();
    private final TextField name = new TextField(getTranslation("account.name"));
    private final EmailField email;
    private final PasswordField password;
    private final NativeButton submit;
    private final Binder<SignUp> binder = new Binder<>(SignUp.class);

    SignUpForm(Door door, SerializableConsumer<SignUp> open) {
        this.door = door;
        this.open = open;
        email = door.email();
        password = door.password("new-password");
        submit = door.submit(getTranslation("account.create-act"));
        name.setMaxLength(SignUp.MAX_NAME);
        name.setAutofocus(true);
        name.getElement().setAttribute("autocomplete", "name");
        password.setHelperText(getTranslation("account.password-rule", PasswordRule.MIN_LENGTH));
        bind();
        PostForm form = getContent();
        form.getElement().setAttribute("novalidate", true);
        form.getElement().addEventListener("submit", submitted -> save()).preventDefault();
        wrong.addClassName("wrongs");
        form.add(wrong, name, email, password, submit);
    }

    @Override
    protected PostForm initContent() {
        return new PostForm();
    }

    private void bind() {
        binder.forField(name)
                .withValidator(value -> !value.isBlank(), getTranslation("account.name-missing"))
                .bind("displayName");
        // The field's own check knows fewer addresses, and says nothing where it finds one wrong.
        binder.forField(email)
                .withDefaultValidator(false)
                .withValidator(EmailAddress::isPossible, getTranslation("account.email-invalid"))
                .bind("email");
        binder.forField(password).withValidator(this::judge).bind("password");
    }

    private ValidationResult judge(String value, ValueContext context) {
        return PasswordRule.flawOf(value, email.getValue())
                .map(flaw -> ValidationResult.error(getTranslation(
                        "account.password."
                                + flaw.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        PasswordRule.MIN_LENGTH,
                        PasswordRule.MAX_BYTES)))
                .orElse(ValidationResult.ok());
    }

    private void save() {
        try {
            open.accept(binder.writeRecord());
            submit.setEnabled(false);
            getContent().post();
        } catch (ValidationException atTheFields) {
            focusFirstWrong();
        } catch (Refusal refusal) {
            show(refusal);
        }
    }

    private void show(Refusal refusal) {
        if (refusal.code() == ErrorCode.TOO_MANY_REQUESTS) {
            wrong.removeAll();
            wrong.add(door.wrong(getTranslation("account.too-many-accounts")));
            return;
        }
        String words = getTranslation(refusal.code().messageKey(), refusal.arguments());
        if ("email".equals(refusal.field())) {
            email.setErrorMessage(words);
            email.setInvalid(true);
            email.focus();
        } else {
            password.setErrorMessage(words);
            password.setInvalid(true);
            password.focus();
        }
    }

    private void focusFirstWrong() {
        if (name.isInvalid()) {
            name.focus();
        } else if (email.isInvalid()) {
            email.focus();
        } else {
            password.focus();
        }
    }
}
