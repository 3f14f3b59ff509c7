package app.photoplay.studio.plans;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.ui.PlanCard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the cards of the page of plans, each with what can be done there; one of them has the one amber act. */
final class PlanCards {

    private final SubscriptionView now;
    private final Ask ask;
    private final @Nullable PlanId lifting;
    private final @Nullable PlanId next;
    private final Duration trial;
    private final boolean fixed;

    /** What a click begins: one is asked first. */
    interface Ask {
        /** @param tried whether it is tried first, where it can be; else it is bought at once */
        void about(PlanId plan, boolean tried);
    }

    /**
     * @param lifting the plan that would lift what somebody ran into, null for none
     * @param trial how long a plan that costs something is tried first; zero for not at all
     * @param fixed whether who looks can change nothing
     */
    PlanCards(
            SubscriptionView now, List<Plan> plans, @Nullable PlanId lifting, Duration trial, boolean fixed, Ask ask) {
        this.fixed = fixed;
        this.trial = trial;
        this.now = now;
        this.ask = ask;
        this.lifting = lifting;
        this.next = now.pendingPlan() != null || now.due() != null
                ? null
                : lifting != null ? lifting : nextAbove(now, plans);
    }

    PlanCard card(Plan plan) {
        boolean mine = plan.id().equals(now.plan().id());
        PlanTerms terms = mine ? now.terms() : plan.terms();
        PlanCard card = new PlanCard(plan.id(), terms, null);
        if (mine) {
            card.mark(say("plans.yours"), true);
        } else if (plan.id().equals(lifting)) {
            card.mark(say("plans.lifts"), false);
        }
        return mine ? card.act(ofMine(plan)) : card.act(ofOther(plan));
    }

    private Component ofMine(Plan plan) {
        if (now.pendingPlan() != null) {
            return new Paragraph(say("plans.leaving", ChangeWords.day(now.renewsAt(), now.zone())));
        }
        if (plan.id().equals(PlanId.FREE)) {
            return new Paragraph(say("plans.free-renews"));
        }
        if (now.trialUntil() != null) {
            return plan.offered() && now.due() == null
                    ? button(say("plans.buy", plan.terms().name()), true, () -> ask.about(plan.id(), false))
                    : new Paragraph(say("plans.leaving", ChangeWords.day(now.trialUntil(), now.zone())));
        }
        return button(say("plans.cancel"), false, () -> ask.about(PlanId.FREE, false));
    }

    private Component[] ofOther(Plan plan) {
        if (now.pendingPlan() != null && plan.id().equals(now.pendingPlan().id())) {
            return only(new Paragraph(say("plans.comes")));
        }
        if (!plan.offered()) {
            return only(new Paragraph(say("plans.closed")));
        }
        boolean tried = !trial.isZero() && !plan.terms().price().free();
        String name = plan.terms().name();
        boolean amber = plan.id().equals(next);
        if (!tried) {
            return only(button(say("plans.move", name), amber, () -> ask.about(plan.id(), false)));
        }
        return new Component[] {
            button(say("plans.try", name, ChangeWords.days(trial)), amber, () -> ask.about(plan.id(), true)),
            button(say("plans.buy-now", name), false, () -> ask.about(plan.id(), false))
        };
    }

    private static Component[] only(Component act) {
        return new Component[] {act};
    }

    private Button button(String words, boolean primary, Runnable act) {
        Button button = new Button(words, click -> act.run());
        button.setEnabled(!fixed);
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    /** The first one that costs more than what somebody is on. */
    private static @Nullable PlanId nextAbove(SubscriptionView now, List<Plan> plans) {
        return plans.stream()
                .filter(Plan::offered)
                .filter(plan ->
                        plan.terms().price().minor() > now.terms().price().minor())
                .map(Plan::id)
                .findFirst()
                .orElse(null);
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
