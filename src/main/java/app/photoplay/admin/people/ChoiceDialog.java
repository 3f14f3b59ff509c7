package app.photoplay.admin.people;

import app.photoplay.base.Refusal;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;

/** Asks for one of a few, and says what choosing means. */
final class ChoiceDialog extends Dialog {

    private final RadioButtonGroup<Choice> group = new RadioButtonGroup<>();
    private final transient Consumer<String> chosen;

    /** One of them. */
    record Choice(String id, String words) {}

    /** @param chosen called with the id of another one; a refusal is shown below */
    ChoiceDialog(String title, String words, List<Choice> choices, String now, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("box");
        setHeaderTitle(title);
        setWidth("min(420px, 94vw)");
        group.setItems(choices);
        group.setItemLabelGenerator(Choice::words);
        group.setAriaLabel(title);
        group.addClassName("choices");
        choices.stream().filter(one -> one.id().equals(now)).findFirst().ifPresent(group::setValue);
        Button change = new Button(getTranslation("admin.people.change"), click -> change(now));
        change.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("admin.people.cancel"), click -> close()), change);
        Paragraph meaning = new Paragraph(words);
        meaning.addClassName("sec");
        add(meaning, group);
    }

    private void change(String now) {
        Choice choice = group.getValue();
        try {
            if (choice != null && !choice.id().equals(now)) {
                chosen.accept(choice.id());
            }
            close();
        } catch (Refusal refusal) {
            group.setErrorMessage(getTranslation(refusal.code().messageKey(), refusal.arguments()));
            group.setInvalid(true);
        }
    }
}
