package app.photoplay.plan.billing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Ids;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Installation;
import app.photoplay.plan.Money;
import app.photoplay.plan.TopUpPack;
import app.photoplay.plan.TopUpPacks;
import app.photoplay.plan.period.PlanOrders;
import app.photoplay.plan.subscription.Due;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What the signed-in person buys: packs of credits, and what is due for their plan. Nothing is given before it is paid. */
@Service
@PreAuthorize("isAuthenticated()")
public class Purchases {

    private final PaymentRows rows;
    private final PaymentBook book;
    private final PlanOrders plans;
    private final TopUpPacks packs;
    private final Gateways gateways;
    private final Installation installation;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Purchases(
            PaymentRows rows,
            PaymentBook book,
            PlanOrders plans,
            TopUpPacks packs,
            Gateways gateways,
            Installation installation,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.book = book;
        this.plans = plans;
        this.packs = packs;
        this.gateways = gateways;
        this.installation = installation;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The person's payments, the newest first. */
    public PaymentPage mine(long offset, int limit) {
        return in(() -> rows.page("account_id = ?", List.of(currentUser.id().value()), offset, limit));
    }

    /** Those that are waited for. */
    public List<Payment> waiting() {
        return in(() -> rows.page(
                        "account_id = ? and state = 'OPEN'",
                        List.of(currentUser.id().value()),
                        0,
                        20))
                .payments();
    }

    /**
     * Orders a pack of credits. Ordered again before it is paid, it is the same order.
     *
     * @return as it stands then; its page says where to pay
     * @throws Refusal with NOT_FOUND where no such pack is sold; NOT_ALLOWED_NOW where credits do not count here;
     *     UNAVAILABLE where the gateway cannot be asked now
     */
    public Payment topUp(String pack) {
        UserId person = currentUser.id();
        TopUpPack wanted = packs.all().stream()
                .filter(one -> one.id().equals(pack))
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (!installation.counts() || wanted.price().free()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        Payment payment = in(() -> {
            rows.insert(open(
                    Ids.next(),
                    person,
                    PaymentPurpose.TOP_UP,
                    wanted.id(),
                    "",
                    wanted.credits(),
                    wanted.keptMonths(),
                    wanted.price(),
                    gateways.current().id(),
                    null,
                    clock.instant()));
            return rows.openPack(person, pack).orElseThrow(() -> new Refusal(ErrorCode.CHANGED_ELSEWHERE, null));
        });
        return started(payment);
    }

    /**
     * Begins to pay what is due for the person's plan.
     *
     * @throws Refusal with NOT_ALLOWED_NOW where nothing is; UNAVAILABLE where the gateway cannot be asked now
     */
    public Payment payDue() {
        UserId person = currentUser.id();
        return started(in(() -> ofDue(
                plans.of(person).orElseThrow(() -> new Refusal(ErrorCode.NOT_ALLOWED_NOW, null)),
                gateways.current().id())));
    }

    /** The payment of what is due, written down. */
    Payment ofDue(PlanOrders.Order order, String gateway) {
        Due due = order.due();
        PaymentPurpose purpose = due.kind() == Due.Kind.RENEWAL
                ? PaymentPurpose.RENEWAL
                : order.anew() ? PaymentPurpose.PLAN_START : PaymentPurpose.UPGRADE;
        rows.insert(open(
                due.reference(),
                due.account(),
                purpose,
                due.plan().value(),
                order.terms().name(),
                order.credits(),
                null,
                due.amount(),
                gateway,
                null,
                due.since()));
        return rows.find(due.reference()).orElseThrow();
    }

    /** Whether one pays on a page; else an administrator says that it is paid. */
    public boolean online() {
        return !gateways.current().id().equals(ManualGateway.ID);
    }

    private Payment started(Payment payment) {
        BillingGateway gateway = gateways.current();
        if (payment.state() == PaymentState.OPEN
                && payment.reference() != null
                && payment.gateway().equals(gateway.id())
                && payment.gateway().equals(ManualGateway.ID)) {
            return payment;
        }
        try {
            BillingGateway.Started started = gateway.start(payment);
            return in(() -> {
                rows.started(payment.id(), gateway.id(), started);
                return rows.find(payment.id()).orElseThrow();
            });
        } catch (BillingUnavailableException unavailable) {
            in(() -> book.ended(payment.id(), PaymentState.FAILED, ""));
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    /**
     * Takes an order back that is not paid yet.
     *
     * @throws Refusal with NOT_FOUND where the person has no such payment; NOT_ALLOWED_NOW where it is paid or over
     */
    public Payment cancel(UUID id) {
        Payment payment = in(() -> own(id));
        if (!payment.state().mayBecome(PaymentState.CANCELLED)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        try {
            gateways.of(payment).cancel(payment);
        } catch (BillingUnavailableException unavailable) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
        return in(() -> {
            if (book.ended(id, PaymentState.CANCELLED, "") == PaymentNews.UNKNOWN) {
                plans.of(payment.account())
                        .filter(order -> order.due().reference().equals(id))
                        .ifPresent(order -> {
                            ofDue(order, ManualGateway.ID);
                            book.ended(id, PaymentState.CANCELLED, "");
                        });
            }
            return own(id);
        });
    }

    private Payment own(UUID id) {
        return rows.find(id)
                .filter(payment -> payment.account().equals(currentUser.id()))
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /** Where the person sees what the gateway knows of them; empty where there is no such place. */
    public Optional<URI> portal() {
        try {
            return gateways.current().portal(currentUser.id());
        } catch (BillingUnavailableException unavailable) {
            throw new Refusal(ErrorCode.UNAVAILABLE, null);
        }
    }

    static Payment open(
            UUID id,
            UserId person,
            PaymentPurpose purpose,
            String item,
            String name,
            Credits credits,
            @Nullable Integer keptMonths,
            Money amount,
            String gateway,
            @Nullable String reference,
            Instant at) {
        return new Payment(
                id,
                person,
                purpose,
                item,
                name,
                credits,
                keptMonths,
                amount,
                new Money(amount.currency(), 0),
                PaymentState.OPEN,
                gateway,
                reference,
                null,
                null,
                false,
                "",
                at,
                null,
                null,
                null);
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
