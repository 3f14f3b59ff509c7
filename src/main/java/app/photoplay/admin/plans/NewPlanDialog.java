package app.photoplay.admin.plans;

import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.function.BiPredicate;

/** The name of a new plan, and the word that it has in addresses. */
final class NewPlanDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("admin.plans.field.name"));
    private final TextField id = new TextField(getTranslation("admin.plans.field.id"));

    /** @param create whether it could be created; false where the word is taken */
    NewPlanDialog(BiPredicate<PlanId, String> create) {
        addClassName("box");
        setHeaderTitle(getTranslation("admin.plans.new"));
        name.setMaxLength(PlanTerms.LONGEST_NAME);
        name.setAutofocus(true);
        name.setWidthFull();
        id.setMaxLength(40);
        id.setWidthFull();
        id.setHelperText(getTranslation("admin.plans.id-help"));
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && id.isEmpty()) {
                id.setValue(word(change.getValue()));
            }
        });
        Div form = new Div(new Paragraph(getTranslation("admin.plans.new-about")), name, id);
        form.addClassName("plan-new");
        add(form);
        Button go = new Button(getTranslation("admin.plans.create"), click -> create(create));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("shell.close"), click -> close()), go);
    }

    private void create(BiPredicate<PlanId, String> create) {
        name.setErrorMessage(getTranslation("admin.plans.wrong.name"));
        name.setInvalid(name.getValue().isBlank());
        if (name.isInvalid()) {
            return;
        }
        try {
            PlanId chosen = new PlanId(
                    id.isEmpty() ? word(name.getValue()) : id.getValue().strip());
            if (create.test(chosen, name.getValue())) {
                close();
                return;
            }
            id.setErrorMessage(getTranslation("admin.plans.id-taken"));
        } catch (IllegalArgumentException e) {
            id.setErrorMessage(getTranslation("admin.plans.id-help"));
        }
        id.setInvalid(true);
    }

    /** A word out of a name: «Big house 2» is big-house-2. */
    static String word(String name) {
        String word =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return word.length() <= 40 ? word : word.substring(0, 40).replaceAll("-+$", "");
    }
}
