package app.photoplay.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.photoplay.account.SignUp;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = SignUpForm.class)
class SignUpFormViewTests extends BrowserlessTest {

    private final List<SignUp> opened = new ArrayList<>();
    private boolean taken;

    @Test
    void anEmptyFormIsMarkedAtEveryField() {
        SignUpForm form = form();

        submit(form);

        assertThat($(TextField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat(opened).isEmpty();
    }

    @Test
    void everyMistakeIsSaidAtItsField() {
        SignUpForm form = form();
        fill();
        $(EmailField.class).single().setValue("mara");
        $(PasswordField.class).single().setValue("short");

        submit(form);

        assertThat($(EmailField.class).single().isInvalid()).isTrue();
        assertThat($(EmailField.class).single().getErrorMessage()).contains("account.email-invalid");
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().getErrorMessage()).contains("account.password.too-short");
    }

    @Test
    void theRuleForPasswordsIsShownBeforeTheMistake() {
        form();

        assertThat($(PasswordField.class).single().getHelperText()).isNotBlank();
        assertThat($(PasswordField.class).single().isInvalid()).isFalse();
    }

    @Test
    void aFilledFormOpensTheAccountOnceAndPostsItself() {
        SignUpForm form = form();
        fill();

        submit(form);

        assertThat(opened).containsExactly(new SignUp("mara@kessler.film", "Mara Kessler", "the rain in the window"));
        assertThat($(NativeButton.class).single().isEnabled()).isFalse();
    }

    @Test
    void aTakenEmailIsSaidAtTheEmail() {
        taken = true;
        SignUpForm form = form();
        fill();

        submit(form);

        EmailField email = $(EmailField.class).single();
        assertThat(email.isInvalid()).isTrue();
        assertThat(email.getErrorMessage()).contains(ErrorCode.EMAIL_TAKEN.messageKey());
        assertThat($(NativeButton.class).single().isEnabled()).isTrue();
    }

    @Test
    void passwordStoresRecogniseTheFields() {
        form();

        assertThat($(EmailField.class).single().getElement().getAttribute("autocomplete"))
                .isEqualTo("username");
        assertThat($(PasswordField.class).single().getElement().getAttribute("autocomplete"))
                .isEqualTo("new-password");
    }

    private SignUpForm form() {
        SignUpForm form = new SignUpForm(new Door("", ""), wish -> {
            if (taken) {
                throw new Refusal(ErrorCode.EMAIL_TAKEN, "email");
            }
            opened.add(wish);
        });
        UI.getCurrent().add(form);
        return form;
    }

    private void fill() {
        $(TextField.class).single().setValue("Mara Kessler");
        $(EmailField.class).single().setValue("mara@kessler.film");
        $(PasswordField.class).single().setValue("the rain in the window");
    }

    private static void submit(SignUpForm form) {
        form.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(form.getElement(), "submit", JacksonUtils.createObjectNode()));
    }
}
