package app.photoplay.studio.cast;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.storyboard.document.CastRule;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks what somebody or something new is called. */
final class NameDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("cast.name"));
    private final Consumer<String> add;

    /** @param add refuses what is no name, or somebody else's */
    NameDialog(String title, Consumer<String> add) {
        this.add = add;
        setHeaderTitle(title);
        setWidth("400px");
        name.setMaxLength(CastRule.MAX_NAME);
        name.setWidthFull();
        name.focus();
        name.addKeyDownListener(
                Key.ENTER,
                event -> name.getElement().executeJs("return this.value").then(String.class, value -> {
                    name.setValue(value);
                    take();
                }));
        Button done = new Button(getTranslation("cast.add"), click -> take());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(name);
        getFooter().add(new Button(getTranslation("cast.cancel"), click -> close()), done);
    }

    private void take() {
        try {
            add.accept(name.getValue().strip());
            close();
        } catch (Refusal refusal) {
            name.setErrorMessage(
                    refusal.code() == ErrorCode.VALIDATION
                            ? getTranslation("cast.invalid.name")
                            : getTranslation("error." + refusal.code().code(), refusal.arguments()));
            name.setInvalid(true);
        }
    }
}
