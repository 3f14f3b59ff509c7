package app.photoplay.admin.settings;

import app.photoplay.base.Refusal;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.Setting;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.billing.Seller;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Who sells here, as it stands on receipts that are given from now on. */
final class SellerFields extends Div {

    private final transient SettingsDesk desk;
    private final transient RuntimeSettings settings;
    private final transient Runnable changed;
    private final transient List<Line> lines;

    SellerFields(SettingsDesk desk, RuntimeSettings settings, Runnable changed) {
        this.desk = desk;
        this.settings = settings;
        this.changed = changed;
        this.lines = List.of(
                new Line(Seller.NAME, "admin.settings.seller.name", Seller.LONGEST_NAME),
                new Line(Seller.ADDRESS, "admin.settings.seller.address", Seller.LONGEST_ADDRESS),
                new Line(Seller.TAX, "admin.settings.seller.tax", Seller.LONGEST_TAX));
        addClassName("setting-lines");
        lines.forEach(this::add);
    }

    void show(SettingsView.ChangeWords words) {
        lines.forEach(line -> line.show(words));
    }

    private final class Line extends Div {

        private final Setting<String> setting;
        private final TextField field = new TextField();
        private final Span who = new Span();

        Line(Setting<String> setting, String key, int longest) {
            this.setting = setting;
            addClassName("setting-line");
            field.setLabel(getTranslation(key));
            field.setHelperText(getTranslation(key + ".helper"));
            field.setMaxLength(longest);
            Button save = new Button(getTranslation("admin.settings.save"), click -> save());
            who.addClassNames("sec", "t12");
            add(field, save, who);
        }

        void show(SettingsView.ChangeWords words) {
            field.setInvalid(false);
            field.setValue(settings.get(setting, ""));
            who.setText(words.of(setting));
        }

        private void save() {
            try {
                if (field.getValue().isBlank()) {
                    desk.reset(setting);
                } else {
                    desk.set(setting, field.getValue());
                }
                Toast.told(getTranslation("admin.settings.saved"));
                changed.run();
            } catch (Refusal impossible) {
                field.setErrorMessage(getTranslation("admin.settings.line-invalid"));
                field.setInvalid(true);
            }
        }
    }
}
