package app.photoplay.admin.settings;

import app.photoplay.account.signup.SignUpMode;
import app.photoplay.account.signup.SignUps;
import app.photoplay.base.KebabCase;
import app.photoplay.base.settings.RuntimeSettings;
import app.photoplay.base.settings.SettingsDesk;
import app.photoplay.plan.DefaultPlan;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.Plans;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Whether anybody may open an account, and the plan that it begins on. */
final class DoorField extends Div {

    private final SignUps signUps;
    private final Select<SignUpMode> open = new Select<>();
    private final Span who = new Span();
    private final RuntimeSettings settings;
    private final Plans plans;
    private final Select<Plan> plan = new Select<>();
    private final Span whosePlan = new Span();

    DoorField(SettingsDesk desk, RuntimeSettings settings, SignUps signUps, Plans plans, Runnable changed) {
        this.signUps = signUps;
        this.settings = settings;
        this.plans = plans;
        plan.setLabel(getTranslation("admin.settings.default-plan"));
        plan.setHelperText(getTranslation("admin.settings.default-plan.helper"));
        plan.setItemLabelGenerator(one -> one.terms().name());
        plan.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.set(DefaultPlan.SETTING, change.getValue().id().value());
                changed.run();
            }
        });
        open.setLabel(getTranslation("admin.settings.sign-up"));
        open.setItems(SignUpMode.values());
        open.setItemLabelGenerator(one -> getTranslation("admin.settings.sign-up." + KebabCase.of(one)));
        open.setHelperText(getTranslation("admin.settings.sign-up.helper"));
        open.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                desk.set(SignUps.MODE, change.getValue());
                changed.run();
            }
        });
        who.addClassNames("sec", "t12");
        whosePlan.addClassNames("sec", "t12");
        Div door = new Div(open, who);
        door.addClassName("setting-line");
        Div begins = new Div(plan, whosePlan);
        begins.addClassName("setting-line");
        addClassName("setting-lines");
        add(door, begins);
    }

    void show(SettingsView.ChangeWords words) {
        open.setValue(signUps.mode());
        who.setText(words.of(SignUps.MODE));
        List<Plan> there = plans.all().stream().filter(Plan::mayBegin).toList();
        String now = settings.get(DefaultPlan.SETTING, PlanId.FREE.value());
        plan.setItems(there);
        there.stream().filter(one -> one.id().value().equals(now)).findFirst().ifPresent(plan::setValue);
        whosePlan.setText(words.of(DefaultPlan.SETTING));
    }
}
