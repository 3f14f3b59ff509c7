package app.photoplay.admin.settings;

import app.photoplay.admin.Figures;
import app.photoplay.base.Refusal;
import app.photoplay.base.settings.Setting;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.base.ui.Toast;
import app.photoplay.generation.GenerationControls;
import app.photoplay.generation.desk.Ceilings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a conversion, a day and a month may cost, in US dollars. */
final class CeilingFields extends Div {

    private final SettingsDesk desk;
    private final Ceilings ceilings;
    private final Runnable changed;
    private final Line perDay = new Line(GenerationControls.PER_DAY, "admin.settings.per-day");
    private final Line perMonth = new Line(GenerationControls.PER_MONTH, "admin.settings.per-month");
    private final Line perConversion = new Line(GenerationControls.PER_CONVERSION, "admin.settings.per-conversion");

    CeilingFields(SettingsDesk desk, Ceilings ceilings, Runnable changed) {
        this.desk = desk;
        this.ceilings = ceilings;
        this.changed = changed;
        addClassName("setting-lines");
        add(perDay, perMonth, perConversion);
    }

    void show(SettingsView.ChangeWords words) {
        Ceilings.Sums now = ceilings.now();
        Ceilings.Sums configured = ceilings.configured();
        perDay.show(now.perDay(), configured.perDay(), words);
        perMonth.show(now.perMonth(), configured.perMonth(), words);
        perConversion.show(now.perConversion(), configured.perConversion(), words);
    }

    private final class Line extends Div {

        private final Setting<BigDecimal> setting;
        private final BigDecimalField field = new BigDecimalField();
        private final Span who = new Span();
        private final Button reset = new Button(getTranslation("admin.settings.reset"));

        Line(Setting<BigDecimal> setting, String key) {
            this.setting = setting;
            addClassName("setting-line");
            field.setLabel(getTranslation(key));
            field.setPrefixComponent(new Span("$"));
            field.addValueChangeListener(change -> field.setInvalid(false));
            Button save = new Button(getTranslation("admin.settings.save"), click -> save());
            reset.addThemeName("tertiary");
            reset.addClickListener(click -> {
                desk.reset(setting);
                changed.run();
            });
            who.addClassNames("sec", "t12");
            add(field, save, reset, who);
        }

        void show(BigDecimal now, BigDecimal configured, SettingsView.ChangeWords words) {
            field.setInvalid(false);
            field.setValue(now);
            field.setHelperText(getTranslation("admin.settings.default-is", Figures.dollars(configured)));
            boolean set = words.set(setting);
            reset.setVisible(set);
            who.setText(set || now.compareTo(configured) == 0 ? words.of(setting) : follows());
        }

        /** What was never set, and is not as configured, follows from another one that was. */
        private String follows() {
            return getTranslation("admin.settings.month-follows");
        }

        private void save() {
            BigDecimal wish = field.getValue();
            if (wish != null && wish.signum() == 0) {
                askWhetherNothing(wish);
            } else {
                save(wish);
            }
        }

        private void askWhetherNothing(BigDecimal wish) {
            ConfirmDialog dialog = new ConfirmDialog(
                    getTranslation("admin.settings.nothing.title"),
                    getTranslation("admin.settings.nothing.words"),
                    getTranslation("admin.settings.nothing.act"),
                    confirmed -> save(wish));
            dialog.setCancelable(true);
            dialog.setCancelText(getTranslation("admin.cancel"));
            dialog.open();
        }

        private void save(@Nullable BigDecimal wish) {
            try {
                if (wish != null) {
                    desk.set(setting, wish);
                    Toast.told(getTranslation("admin.settings.saved"));
                    changed.run();
                    return;
                }
            } catch (Refusal impossible) {
                // Said at the field.
            }
            Toast.clear();
            field.setErrorMessage(getTranslation("admin.settings.dollars-invalid"));
            field.setInvalid(true);
        }
    }
}
