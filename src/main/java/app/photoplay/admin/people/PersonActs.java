package app.photoplay.admin.people;

import app.photoplay.account.Role;
import app.photoplay.account.administrator.AccountState;
import app.photoplay.admin.Moments;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Icons;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.subscription.SubscriptionView;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Locale;

/** What else is decided about somebody: plan, role, what they see, their sessions, whether they may come in. */
final class PersonActs extends Div {

    private final transient PersonActions actions;
    private final transient Runnable changed;
    private final transient AccountState account;

    PersonActs(PersonFile file, PersonActions actions, Runnable changed) {
        this.actions = actions;
        this.changed = changed;
        this.account = file.account();
        addClassName("blk");
        add(plan(file.subscription()), role());
        Button see = new Button(getTranslation("admin.people.see"), Icons.EYE.small(), click -> act(this::see));
        Button out = new Button(getTranslation("admin.people.sign-out"), click -> act(this::signOut));
        Button suspend = new Button(
                getTranslation(account.isSuspended() ? "admin.people.lift" : "admin.people.suspend"),
                click -> suspendOrLift());
        suspend.setClassName("red", !account.isSuspended());
        Div pair = new Div(see, out, suspend);
        pair.addClassName("pair");
        add(pair);
    }

    private Div plan(SubscriptionView now) {
        return line(
                getTranslation("admin.people.plan"),
                standing(now),
                () -> new ChoiceDialog(
                                getTranslation("admin.people.change-plan", account.displayName()),
                                getTranslation("admin.people.change-plan-words"),
                                actions.desk().plans().stream()
                                        .map(plan -> new ChoiceDialog.Choice(
                                                plan.id().value(), plan.terms().name()))
                                        .toList(),
                                now.plan().id().value(),
                                chosen -> done(() -> actions.desk().move(account.id(), new PlanId(chosen))))
                        .open());
    }

    private String standing(SubscriptionView now) {
        String plan = now.plan().terms().name();
        String day = Moments.date(now.renewsAt());
        if (now.trialUntil() != null) {
            return getTranslation("admin.people.tries", plan, Moments.date(now.trialUntil()));
        }
        return now.pendingPlan() == null
                ? getTranslation("admin.people.renews", plan, day)
                : getTranslation(
                        "admin.people.ends",
                        plan,
                        day,
                        now.pendingPlan().terms().name());
    }

    private Div role() {
        return line(
                getTranslation("admin.people.role"),
                getTranslation("admin.people.role." + word(account.role())),
                () -> new ChoiceDialog(
                                getTranslation("admin.people.change-role", account.displayName()),
                                getTranslation("admin.people.change-role-words"),
                                List.of(Role.values()).stream()
                                        .map(role -> new ChoiceDialog.Choice(
                                                role.name(), getTranslation("admin.people.role." + word(role))))
                                        .toList(),
                                account.role().name(),
                                chosen -> done(() -> actions.accounts().appoint(account.id(), Role.valueOf(chosen))))
                        .open());
    }

    private Div line(String name, String value, Runnable change) {
        Button button = new Button(getTranslation("admin.people.change"), click -> change.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("admin.people.change-of", name));
        Span words = new Span(name);
        words.addClassName("sec");
        Div line = new Div(words, new Span(value), button);
        line.addClassName("ln");
        return line;
    }

    private void suspendOrLift() {
        boolean lift = account.isSuspended();
        String key = lift ? "admin.people.lift" : "admin.people.suspend";
        new ReasonDialog(
                        getTranslation(key + "-title", account.displayName()),
                        getTranslation(key + "-words"),
                        getTranslation(key),
                        reason -> {
                            if (lift) {
                                actions.accounts().lift(account.id(), reason);
                            } else {
                                actions.accounts().suspend(account.id(), reason);
                            }
                            changed.run();
                        })
                .open();
    }

    private void signOut() {
        actions.accounts().signOutEverywhere(account.id());
        Toast.told(getTranslation("admin.people.signed-out", account.displayName()));
        changed.run();
    }

    private void see() {
        HttpSession session = ((WrappedHttpSession) VaadinSession.getCurrent().getSession()).getHttpSession();
        actions.viewing().begin(account.id(), session);
        UI here = UI.getCurrent();
        // Pages that are open beside this one show what that person sees, too.
        here.getSession().getUIs().stream()
                .filter(other -> other != here)
                .forEach(other -> other.access(() -> other.getPage().reload()));
        here.getPage().setLocation(".");
    }

    private void done(Runnable act) {
        act.run();
        changed.run();
    }

    private void act(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
