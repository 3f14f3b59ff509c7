package app.photoplay.studio.life;

import app.photoplay.base.Refusal;
import app.photoplay.project.Projects;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;

/** Asks for another title of a film. */
final class TitleDialog extends Dialog {

    private final TextField title = new TextField();
    private final transient Consumer<String> chosen;

    /** @param chosen called with the new title; a refusal is shown at the field */
    TitleDialog(String now, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("box");
        setHeaderTitle(getTranslation("film-menu.rename"));
        setWidth("min(480px, 94vw)");
        title.setLabel(getTranslation("new.film-title"));
        title.setWidthFull();
        title.setMaxLength(2 * Projects.MAX_TITLE);
        title.setValue(now);
        title.setAutofocus(true);
        title.setAutoselect(true);
        Button save = new Button(getTranslation("film-menu.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(title);
        getFooter().add(new Button(getTranslation("film-menu.cancel"), click -> close()), save);
        add(title);
    }

    private void save() {
        try {
            chosen.accept(title.getValue());
            close();
        } catch (Refusal refusal) {
            boolean blank = title.getValue().isBlank();
            title.setErrorMessage(getTranslation(
                    blank
                            ? "new.title-missing"
                            : "title".equals(refusal.field())
                                    ? "film-menu.title-unusable"
                                    : refusal.code().messageKey(),
                    Projects.MAX_TITLE));
            title.setInvalid(true);
        }
    }
}
