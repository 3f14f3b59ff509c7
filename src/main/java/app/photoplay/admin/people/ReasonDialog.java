package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountDesk;
import app.photoplay.base.Refusal;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Says what an act means, and asks why. */
final class ReasonDialog extends Dialog {

    private final TextField reason = new TextField(getTranslation("admin.people.give.reason"));
    private final transient Consumer<String> act;

    /** @param act called with the reason; a refusal is shown at the field */
    ReasonDialog(String title, String words, String name, Consumer<String> act) {
        this.act = act;
        addClassName("box");
        setHeaderTitle(title);
        setWidth("min(480px, 94vw)");
        reason.setWidthFull();
        reason.setMaxLength(AccountDesk.MAX_REASON);
        reason.setAutofocus(true);
        Button doIt = new Button(name, click -> act());
        doIt.addThemeVariants(ButtonVariant.PRIMARY);
        doIt.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("admin.people.cancel"), click -> close()), doIt);
        Paragraph meaning = new Paragraph(words);
        meaning.addClassName("sec");
        add(meaning, reason);
    }

    private void act() {
        try {
            act.accept(reason.getValue());
            close();
        } catch (Refusal refusal) {
            reason.setErrorMessage(getTranslation(
                    "reason".equals(refusal.field())
                            ? "admin.people.reason-missing"
                            : refusal.code().messageKey(),
                    refusal.arguments()));
            reason.setInvalid(true);
        }
    }
}
