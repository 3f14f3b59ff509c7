package app.photoplay.plan.billing;

import app.photoplay.base.Ids;
import app.photoplay.base.UserId;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.period.PlanOrders;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where gateways tell what has become of payments. Told twice, late or out of order, it is as if it had been told once and
 * in time. Who calls has seen to it that it is the gateway's word.
 */
@Service
@PermitAll
@Transactional
public class Payments {

    private final PaymentBook book;
    private final PaymentRows rows;
    private final PlanOrders plans;
    private final Clock clock;

    Payments(PaymentBook book, PaymentRows rows, PlanOrders plans, Clock clock) {
        this.book = book;
        this.rows = rows;
        this.plans = plans;
        this.clock = clock;
    }

    public Optional<Payment> find(UUID id) {
        return rows.find(id);
    }

    /** @param reference the gateway's own word for a payment */
    public Optional<Payment> find(String gateway, String reference) {
        return rows.byReference(gateway, reference).flatMap(rows::find);
    }

    /** @param charge the gateway's own word for the money that came */
    public Optional<Payment> charged(String gateway, String charge) {
        return rows.byCharge(gateway, charge).flatMap(rows::find);
    }

    /**
     * The money of a payment came: what it is for is given now, once.
     *
     * @param charge what the gateway calls the money, so that other money for the same is told apart
     */
    public PaymentNews paid(UUID id, String charge) {
        return book.paid(id, charge, "");
    }

    /**
     * A gateway has renewed somebody's plan by itself.
     *
     * @param reference what the gateway calls this renewal
     * @param amount that came
     */
    public PaymentNews renewed(UserId person, String gateway, String reference, String charge, Money amount) {
        PlanOrders.Order due = plans.renewal(person).orElse(null);
        UUID known = rows.byReference(gateway, reference).orElse(null);
        if (known != null && rows.find(known).orElseThrow().paidAt() != null) {
            return PaymentNews.KNOWN;
        }
        if (due != null) {
            UUID id = due.due().reference();
            rows.insert(renewal(
                    id,
                    person,
                    gateway,
                    reference,
                    due.due().plan().value(),
                    due.terms().name(),
                    amount));
            rows.started(id, gateway, new BillingGateway.Started(reference, null));
            rows.amount(id, amount);
            return book.paid(id, charge, "");
        }
        Optional<PlanOrders.Brought> ahead = plans.paidAhead(person);
        var plan = plans.plan(person);
        Payment payment = renewal(
                Ids.next(),
                person,
                gateway,
                reference,
                plan.id().value(),
                plan.terms().name(),
                amount);
        rows.insert(payment);
        return book.noted(payment, charge, ahead, "");
    }

    private Payment renewal(
            UUID id, UserId person, String gateway, String reference, String plan, String name, Money amount) {
        return Purchases.open(
                id,
                person,
                PaymentPurpose.RENEWAL,
                plan,
                name,
                Credits.ZERO,
                null,
                amount,
                gateway,
                reference,
                clock.instant());
    }

    /** A gateway could not renew somebody's plan. It goes on for a while, until it is paid after all or ends. */
    public void notRenewed(UserId person, String why) {
        plans.renewal(person).ifPresent(order -> book.ended(order.due().reference(), PaymentState.FAILED, why));
    }

    /** A gateway renews somebody's plan no more, or after all. */
    public void renews(UserId person, boolean goesOn) {
        if (goesOn) {
            plans.goesOn(person);
        } else {
            plans.ends(person);
        }
    }

    /** What somebody is to be renewed as; empty where nothing that costs something comes next. */
    public Optional<Plan> renewedAs(UserId person) {
        return plans.next(person);
    }

    /** It was tried and did not succeed. */
    public PaymentNews failed(UUID id, @Nullable String why) {
        return book.ended(id, PaymentState.FAILED, why == null ? "" : why);
    }

    /** Nobody pays it any more. */
    public PaymentNews cancelled(UUID id) {
        return book.ended(id, PaymentState.CANCELLED, "");
    }

    /**
     * Money went back: as large a part of what it gave is taken back, once.
     *
     * @param total that went back by now, earlier parts included; null for all of it
     */
    public PaymentNews refunded(UUID id, @Nullable Money total) {
        return book.refunded(id, total, "");
    }
}
