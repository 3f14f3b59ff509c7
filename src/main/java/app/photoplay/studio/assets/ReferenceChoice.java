package app.photoplay.studio.assets;

import app.photoplay.assets.AssetSubject;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Asks whom or what pictures show. */
final class ReferenceChoice extends Dialog {

    ReferenceChoice(int pictures, String film, List<AssetSubject> subjects, Consumer<AssetSubject> act) {
        addClassName("box");
        setHeaderTitle(getTranslation("assets.reference.title", pictures));
        setWidth("min(480px, 94vw)");
        Paragraph words = new Paragraph(getTranslation("assets.reference.words", film));
        words.addClassName("sec");
        ComboBox<AssetSubject> who = new ComboBox<>(getTranslation("assets.reference.who"));
        who.setItems(subjects);
        who.setItemLabelGenerator(AssetSubject::name);
        who.setWidthFull();
        who.setAutofocus(true);
        Button use = new Button(getTranslation("assets.reference.use"), click -> {
            if (who.getValue() != null) {
                close();
                act.accept(who.getValue());
            }
        });
        use.addThemeVariants(ButtonVariant.PRIMARY);
        use.setEnabled(false);
        who.addValueChangeListener(event -> use.setEnabled(event.getValue() != null));
        getFooter().add(new Button(getTranslation("assets.cancel"), click -> close()), use);
        add(words, who);
    }
}
