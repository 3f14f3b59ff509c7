package app.photoplay.admin.people;

import app.photoplay.admin.Moments;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.ui.DayField;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives somebody credits with an end, or takes some away; both with a reason that stays. */
final class GrantForm extends Div {

    private static final double MOST = 10_000_000;
    private static final int LONGEST_REASON = 200;

    private final transient PeopleDesk desk;
    private final transient Runnable changed;
    private final NumberField credits = new NumberField(getTranslation("admin.people.give.credits"));
    private final DatePicker until = new DayField(getTranslation("admin.people.give.until"));
    private final TextField reason = new TextField(getTranslation("admin.people.give.reason"));
    private final Button grant = new Button();
    private final Button take = new Button();
    private @Nullable UserId person;
    private boolean done;

    GrantForm(PeopleDesk desk, Runnable changed) {
        this.desk = desk;
        this.changed = changed;
        addClassName("blk");
        credits.setMin(0.01);
        credits.setMax(MOST);
        credits.setManualValidation(true);
        credits.setValueChangeMode(ValueChangeMode.EAGER);
        credits.addValueChangeListener(change -> {
            credits.setInvalid(false);
            done &= !change.isFromClient();
            nameActs();
        });
        until.addValueChangeListener(change -> until.setInvalid(false));
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        until.setPlaceholder(getTranslation("admin.people.give.no-end"));
        until.setClearButtonVisible(true);
        until.setManualValidation(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.addClassName("w");
        Div fields = new Div(credits, until, reason);
        fields.addClassName("give");
        grant.addThemeVariants(ButtonVariant.PRIMARY);
        grant.addClickListener(click -> act(true));
        take.addClickListener(click -> act(false));
        Div acts = new Div(grant, take);
        acts.addClassName("give-acts");
        add(new H3(getTranslation("admin.people.give")), fields, acts);
        nameActs();
    }

    void show(UserId shown, Usage usage) {
        done &= shown.equals(person);
        person = shown;
        setVisible(usage.limited());
    }

    private void nameActs() {
        double value = amount().hundredths() / 100.0;
        grant.setText(getTranslation("admin.people.give.grant", value));
        take.setText(getTranslation("admin.people.give.take", value));
    }

    private void act(boolean give) {
        UserId whom = person;
        // The second of two clicks says nothing of an empty form that the first has emptied.
        if (whom == null || (done && credits.isEmpty())) {
            return;
        }
        List<? extends AbstractField<?, ?>> fields = List.of(credits, until, reason);
        fields.forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            if (give) {
                LocalDate last = until.getValue();
                desk.grant(
                        whom,
                        amount(),
                        last == null
                                ? null
                                : last.plusDays(1).atStartOfDay(Moments.zone()).toInstant(),
                        reason.getValue());
                Toast.told(getTranslation("admin.people.granted", credits.getValue()));
            } else {
                desk.take(whom, amount(), reason.getValue());
                Toast.told(getTranslation("admin.people.taken", credits.getValue()));
            }
            credits.clear();
            until.clear();
            reason.clear();
            done = true;
            changed.run();
        } catch (Refusal refusal) {
            say(refusal, give);
        }
    }

    /** None where the field holds no number of hundredths that can be given. */
    private Credits amount() {
        Double value = credits.getValue();
        if (value == null || value <= 0 || value > MOST) {
            return Credits.ZERO;
        }
        BigDecimal hundredths = BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros();
        return hundredths.scale() > 0 ? Credits.ZERO : new Credits(hundredths.longValueExact());
    }

    private void say(Refusal refusal, boolean give) {
        switch (String.valueOf(refusal.field())) {
            case "credits" -> {
                credits.setInvalid(true);
                credits.setErrorMessage(getTranslation(
                        give || amount().equals(Credits.ZERO)
                                ? "admin.people.give.credits-missing"
                                : "admin.people.give.not-so-much",
                        MOST));
                credits.focus();
            }
            case "until" -> {
                until.setInvalid(true);
                until.setErrorMessage(getTranslation("admin.people.give.past"));
                until.focus();
            }
            case "reason" -> {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("admin.people.reason-missing"));
                reason.focus();
            }
            default -> Toast.refused(refusal);
        }
    }
}
