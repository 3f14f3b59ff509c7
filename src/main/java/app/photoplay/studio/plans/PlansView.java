package app.photoplay.studio.plans;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Installation;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.Plans;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.Purchases;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.plan.ui.BalanceLine;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Plans side by side: the one that somebody is on, what of it is used, up at once, down and out when it is renewed, and
 * back before that. A plan that is retired is shown to its people only. What administrators publish shows by itself.
 */
@Route("plans")
@PermitAll
@Menu(title = "plans.title", icon = "list", order = 30)
@StyleSheet("context://styles/plans.css")
class PlansView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: the plan that would lift what somebody ran into. */
    private static final String LIFTS = "lifts";

    private final transient Plans plans;
    private final transient Subscriptions subscriptions;
    private final transient Usages usages;
    private final transient Purchases purchases;
    private final transient Installation installation;
    private final transient CurrentUser currentUser;
    private final BalanceLine standing = new BalanceLine();
    private final PlanNotes notes;
    private final Div cards = new Div();
    private @Nullable PlanId lifting;
    private @Nullable Shown shown;

    PlansView(
            Plans plans,
            Subscriptions subscriptions,
            Usages usages,
            Purchases purchases,
            Installation installation,
            CurrentUser currentUser,
            LiveView live) {
        this.plans = plans;
        this.subscriptions = subscriptions;
        this.usages = usages;
        this.purchases = purchases;
        notes = new PlanNotes(this::takeBack, this::pay, purchases.online());
        this.installation = installation;
        this.currentUser = currentUser;
        cards.addClassName("plans");
        Div head = new Div(new H1(getTranslation("plans.title")));
        head.addClassName("sheet-head");
        getContent().addClassName("sheet");
        getContent().add(head, standing, notes, cards);
        live.keep(
                this,
                this::load,
                this::show,
                () -> Set.of(Plan.TOPIC, currentUser.id().value()));
    }

    /** The one value that this screen is drawn from. */
    record Shown(
            List<Plan> plans,
            SubscriptionView subscription,
            Usage usage,
            Duration trial,
            @Nullable PlanId lifting) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!installation.counts()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(LIFTS)
                .orElse("");
        lifting = plans.all().stream()
                .map(Plan::id)
                .filter(id -> id.value().equals(named))
                .findFirst()
                .orElse(null);
        show(load());
    }

    private Shown load() {
        SubscriptionView subscription = subscriptions.mine();
        List<Plan> offered = new ArrayList<>(plans.offered());
        if (offered.stream()
                .noneMatch(plan -> plan.id().equals(subscription.plan().id()))) {
            offered.addFirst(subscription.plan());
        }
        return new Shown(List.copyOf(offered), subscription, usages.mine(), subscriptions.trial(), lifting);
    }

    void show(Shown now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        standing.show(now.usage());
        notes.show(now.subscription());
        cards.removeAll();
        PlanCards made = new PlanCards(
                now.subscription(),
                now.plans(),
                now.lifting(),
                now.trial(),
                currentUser.viewer().isPresent(),
                this::ask);
        now.plans().forEach(plan -> cards.add(made.card(plan)));
    }

    /** Says what a change means before it is made. */
    private void ask(PlanId plan, boolean tried) {
        told(() -> {
            ChangeQuote quote = subscriptions.quote(plan, tried);
            SubscriptionView now = subscriptions.mine();
            plans.find(plan).ifPresent(to -> new ChangeDialog(now, to, quote, () -> change(plan, tried)).open());
            return now;
        });
    }

    private void change(PlanId plan, boolean tried) {
        told(() -> {
            SubscriptionView now = subscriptions.change(plan, tried);
            Toast.told(ChangeWords.done(now));
            return now;
        });
    }

    private void pay() {
        try {
            Payment payment = purchases.payDue();
            if (payment.page() != null) {
                UI.getCurrent().getPage().setLocation(payment.page());
            }
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
    }

    private void takeBack() {
        told(() -> {
            SubscriptionView now = subscriptions.takeBack();
            Toast.told(getTranslation("plans.taken-back", now.terms().name()));
            return now;
        });
    }

    private void told(Supplier<SubscriptionView> act) {
        try {
            var unused = act.get();
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(load());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("plans.title"));
    }
}
