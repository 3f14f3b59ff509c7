package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.StoryboardCommand;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Function;

/** Makes two of one: what the new one is called, what becomes theirs, and what is wrong with either. */
abstract class DivisionDialog extends Dialog {

    private final TextField name = new TextField();
    private final Span flaw = new Span();
    private final String whole;
    private final transient CastActions actions;

    /**
     * @param whole the name of the one that is two
     * @param label of the field for the new name
     */
    DivisionDialog(String whole, String label, CastActions actions) {
        this.whole = whole;
        this.actions = actions;
        setHeaderTitle(getTranslation("cast.split-title", whole));
        setWidth("560px");
        name.setLabel(label);
        name.setMaxLength(CastRule.MAX_NAME);
        name.setWidthFull();
        flaw.addClassName("red");
        flaw.getElement().setAttribute("role", "alert");
    }

    /**
     * @param command made of the new name
     * @param key what to tell when it is done
     * @param nothing what to say where nothing was chosen
     */
    final void offer(Component choices, Function<String, StoryboardCommand> command, String key, String nothing) {
        Button split = new Button(getTranslation("cast.split-do"), click -> split(command, key, nothing));
        split.addThemeVariants(ButtonVariant.PRIMARY);
        add(name, choices, flaw);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), split);
    }

    private void split(Function<String, StoryboardCommand> command, String key, String nothing) {
        String called = name.getValue().strip();
        name.setInvalid(false);
        flaw.setText("");
        try {
            actions.editField(command.apply(called), key, called, whole);
            close();
        } catch (Refusal refusal) {
            if (refusal.code() != ErrorCode.VALIDATION) {
                flaw.setText(getTranslation("error." + refusal.code().code(), refusal.arguments()));
            } else if ("name".equals(refusal.field())) {
                name.setErrorMessage(getTranslation("cast.invalid.name"));
                name.setInvalid(true);
            } else {
                flaw.setText(nothing);
            }
        }
    }
}
