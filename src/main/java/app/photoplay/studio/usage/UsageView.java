package app.photoplay.studio.usage;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.Refusal;
import app.photoplay.base.ui.Toast;
import app.photoplay.plan.Installation;
import app.photoplay.plan.PersonalLimit;
import app.photoplay.plan.PersonalLimits;
import app.photoplay.plan.TopUpPacks;
import app.photoplay.plan.Usages;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentReceipts;
import app.photoplay.plan.billing.Purchases;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.plan.ui.Amounts;
import app.photoplay.spending.FilmSpend;
import app.photoplay.spending.SpendingReports;
import app.photoplay.studio.live.LiveView;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has, what is held and spent of it, and on what: by day, by film, kind and model, month by month. */
@Route("usage")
@PermitAll
@Menu(title = "usage.title", icon = "chart", order = 40)
@StyleSheet("context://styles/usage.css")
class UsageView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN_RECEIPTS = 6;

    private final transient SpendingReports spending;
    private final transient Usages usages;
    private final transient Subscriptions subscriptions;
    private final transient PersonalLimits personal;
    private final transient TopUpPacks packs;
    private final transient Purchases purchases;
    private final transient PaymentReceipts paid;
    private final transient Installation installation;
    private final transient CurrentUser currentUser;
    private final UsageHead head = new UsageHead(this::ask);
    private final BalanceFigures balance = new BalanceFigures();
    private final DaysPanel days = new DaysPanel();
    private final FilmsPanel films = new FilmsPanel(this::ask);
    private final TopUpPanel topUp = new TopUpPanel();
    private final PersonalLimitLines bounds = new PersonalLimitLines(this::set);
    private final OrderLines orders = new OrderLines(this::cancel);
    private final ReceiptsPanel receipts = new ReceiptsPanel();
    private final Div side = new Div(topUp, orders, bounds);
    private final Div tri = new Div(days, side, films, receipts);
    private volatile UsageQuestion question = UsageQuestion.NOW;
    private @Nullable UsageShown shown;

    UsageView(
            SpendingReports spending,
            Usages usages,
            Subscriptions subscriptions,
            PersonalLimits personal,
            TopUpPacks packs,
            Purchases purchases,
            PaymentReceipts paid,
            Installation installation,
            CurrentUser currentUser,
            LiveView live) {
        this.spending = spending;
        this.usages = usages;
        this.subscriptions = subscriptions;
        this.personal = personal;
        this.packs = packs;
        this.purchases = purchases;
        this.paid = paid;
        topUp.onOrder(pack -> order(pack.id()));
        this.installation = installation;
        this.currentUser = currentUser;
        side.addClassName("side");
        tri.addClassName("tri");
        Div sheet = new Div(head, balance, tri);
        sheet.addClassNames("sheet", "usage-page");
        getContent().add(sheet, topUp.dock());
        live.keep(this, this::load, this::show, this::topics);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = UsageQuestion.of(event.getLocation().getQueryParameters());
        show(load());
    }

    private UsageShown load() {
        UsageQuestion asked = question;
        SubscriptionView subscription = subscriptions.mine();
        SpendingReports.Months months = spending.months(subscription.zone());
        return new UsageShown(
                asked,
                installation.counts(),
                spending.mine(asked.query(months.last(), subscription.zone())),
                months,
                usages.mine(),
                subscription,
                personal.mine(),
                packs.all(),
                purchases.waiting(),
                paid.mine(0, SHOWN_RECEIPTS));
    }

    void show(UsageShown now) {
        if (now.equals(shown) || !now.question().equals(question)) {
            return;
        }
        shown = now;
        head.show(now);
        balance.show(now);
        days.show(now);
        films.show(now);
        topUp.show(now);
        bounds.show(now);
        orders.show(now.waiting());
        receipts.show(now.receiptLines());
        side.setVisible(now.counts());
        tri.setClassName("alone", !now.counts());
    }

    /** The person, and the films that something is held for. */
    private Set<UUID> topics() {
        Set<UUID> topics = new HashSet<>();
        topics.add(currentUser.id().value());
        if (shown != null) {
            for (FilmSpend film : shown.month().films()) {
                if (film.project() != null && film.held().hundredths() > 0) {
                    topics.add(film.project().value());
                }
            }
        }
        return topics;
    }

    private void ask(UsageQuestion other) {
        UI.getCurrent().navigate(UsageView.class, other.address());
    }

    /** Leads to where it is paid; where an administrator says that it is, it waits here. */
    private void order(String pack) {
        try {
            Payment payment = purchases.topUp(pack);
            if (payment.page() != null) {
                UI.getCurrent().getPage().setLocation(payment.page());
                return;
            }
            Toast.told(getTranslation("usage.order.placed", Amounts.money(payment.amount())));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(load());
    }

    private void cancel(UUID order) {
        try {
            purchases.cancel(order);
            Toast.told(getTranslation("usage.order.cancelled"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(load());
    }

    private void set(PersonalLimit limit) {
        try {
            personal.set(limit);
            Toast.told(getTranslation("usage.bound.set"));
        } catch (Refusal refusal) {
            Toast.refused(refusal);
        }
        show(load());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.title", getTranslation("usage.title"));
    }
}
