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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the cards of the page of plans, each with what can be done there; one of them has the one amber act. */
final class PlanCards {

    private final SubscriptionView now;
    private final Consumer<PlanId> ask;
    private final @Nullable PlanId lifting;
    private final @Nullable PlanId next;
    private final Duration trial;
    private final boolean fixed;

    /**
     * @param lifting the plan that would lift what somebody ran into, null for none
     * @param trial how long a plan that costs something is tried first; zero for not at all
     * @param fixed whether who looks can change nothing
     */
    PlanCards(
            SubscriptionView now,
            List<Plan> plans,
            @Nullable PlanId lifting,
            Duration trial,
            boolean fixed,
            Consumer<PlanId> ask) {
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
        return card.act(mine ? ofMine(plan) : ofOther(plan));
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
                    ? button(say("plans.buy", plan.terms().name()), true, () -> ask.accept(plan.id()))
                    : new Paragraph(say("plans.leaving", ChangeWords.day(now.trialUntil(), now.zone())));
        }
        return button(say("plans.cancel"), false, () -> ask.accept(PlanId.FREE));
    }

    private Component ofOther(Plan plan) {
        if (now.pendingPlan() != null && plan.id().equals(now.pendingPlan().id())) {
            return new Paragraph(say("plans.comes"));
        }
        if (!plan.offered()) {
            return new Paragraph(say("plans.closed"));
        }
        boolean tried = !trial.isZero() && !plan.terms().price().free();
        String words = tried
                ? say("plans.try", plan.terms().name(), ChangeWords.days(trial))
                : say("plans.move", plan.terms().name());
        return button(words, plan.id().equals(next), () -> ask.accept(plan.id()));
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
