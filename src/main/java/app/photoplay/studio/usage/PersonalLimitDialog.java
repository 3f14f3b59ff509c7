package app.photoplay.studio.usage;

import static app.photoplay.studio.usage.UsageShown.say;

import app.photoplay.plan.Credits;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One of the two bounds: a number of credits, or none. */
final class PersonalLimitDialog extends Dialog {

    private static final int MOST = 10_000_000;

    private final BigDecimalField credits = new BigDecimalField();

    /** @param which {@code cap} or {@code ask} */
    PersonalLimitDialog(String which, @Nullable Credits now, Consumer<@Nullable Credits> chosen) {
        addClassName("box");
        setHeaderTitle(say("usage.bound." + which));
        credits.setLabel(say("usage.bound.field"));
        credits.setHelperText(say("usage.bound." + which + ".help"));
        credits.setWidthFull();
        credits.setAutofocus(true);
        credits.setValue(now == null ? null : plain(now));
        credits.setI18n(new BigDecimalField.BigDecimalFieldI18n().setBadInputErrorMessage(say("usage.bound.bad")));
        add(new Paragraph(say("usage.bound." + which + ".about")), credits);
        Button save = new Button(say("usage.bound.save"), click -> {
            BigDecimal value = credits.getValue();
            if (value != null && !can(value)) {
                credits.setErrorMessage(say("usage.bound.bad"));
                credits.setInvalid(true);
            } else if (!credits.isInvalid()) {
                close();
                chosen.accept(
                        value == null
                                ? null
                                : new Credits(value.movePointRight(2).longValueExact()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(credits);
        Button none = new Button(say("usage.bound." + which + ".lift"), click -> {
            close();
            chosen.accept(null);
        });
        none.setVisible(now != null);
        getFooter().add(none, save);
    }

    private static boolean can(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(BigDecimal.valueOf(MOST)) <= 0
                && value.stripTrailingZeros().scale() <= 2;
    }

    /** «5» and «0.2», without noughts behind. */
    private static BigDecimal plain(Credits credits) {
        BigDecimal plain = BigDecimal.valueOf(credits.hundredths(), 2).stripTrailingZeros();
        return plain.scale() >= 0 ? plain : plain.setScale(0);
    }
}
