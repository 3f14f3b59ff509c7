package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.plan.Credits;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of the two bounds: a number of credits, or none. */
final class PersonalLimitDialog extends Dialog {

    private static final int MOST = 10_000_000;

    private final IntegerField credits = new IntegerField();

    /** @param which {@code cap} or {@code ask} */
    PersonalLimitDialog(String which, @Nullable Credits now, Consumer<@Nullable Credits> chosen) {
        addClassName("box");
        setHeaderTitle(say("usage.bound." + which));
        credits.setLabel(say("usage.bound.field"));
        credits.setHelperText(say("usage.bound." + which + ".help"));
        credits.setMin(0);
        credits.setMax(MOST);
        credits.setWidthFull();
        credits.setAutofocus(true);
        credits.setValue(now == null ? null : (int) Math.min(MOST, now.hundredths() / 100));
        credits.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(say("usage.bound.bad"))
                .setMinErrorMessage(say("usage.bound.bad"))
                .setMaxErrorMessage(say("usage.bound.bad")));
        add(new Paragraph(say("usage.bound." + which + ".about")), credits);
        Button save = new Button(say("usage.bound.save"), click -> {
            if (!credits.isInvalid()) {
                close();
                Integer value = credits.getValue();
                chosen.accept(value == null ? null : Credits.of(value));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        Button none = new Button(say("usage.bound." + which + ".lift"), click -> {
            close();
            chosen.accept(null);
        });
        none.setVisible(now != null);
        getFooter().add(none, save);
    }
}
