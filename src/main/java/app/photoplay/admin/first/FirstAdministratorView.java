package app.photoplay.admin.first;

import app.photoplay.account.AccountLinks;
import app.photoplay.account.administrator.FirstAdministrator;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Whoever has the code from the log becomes the first administrator. There is no such page once there is one. */
@Route(AccountLinks.FIRST_ADMINISTRATOR)
@PermitAll
@StyleSheet("context://styles/admin.css")
class FirstAdministratorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_CODE = 60;

    private final transient FirstAdministrator first;
    private final TextField code = new TextField(getTranslation("admin.first.code"));

    FirstAdministratorView(FirstAdministrator first) {
        this.first = first;
        code.setMaxLength(LONGEST_CODE);
        code.setHelperText(getTranslation("admin.first.helper"));
        code.getElement().setAttribute("autocomplete", "off");
        code.addKeyPressListener(Key.ENTER, press -> claim());
        code.setAutofocus(true);
        Button act = new Button(getTranslation("admin.first.act"), click -> claim());
        act.addThemeVariants(ButtonVariant.PRIMARY);
        Paragraph words = new Paragraph(getTranslation("admin.first.words"));
        words.addClassName("sec");
        Div form = new Div(code, act);
        form.addClassName("first-form");
        Div sheet = new Div(new H1(getTranslation("admin.first.title")), words, form);
        sheet.addClassNames("sheet", "first-administrator");
        getContent().add(sheet);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!first.isWanted()) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void claim() {
        try {
            first.claim(code.getValue());
            UI.getCurrent().getPage().setLocation("admin/people");
        } catch (Refusal refusal) {
            code.setInvalid(true);
            code.setErrorMessage(getTranslation(
                    refusal.code() == ErrorCode.VALIDATION ? "admin.first.wrong" : "admin.first.not-you"));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("admin.first.title"));
    }
}
