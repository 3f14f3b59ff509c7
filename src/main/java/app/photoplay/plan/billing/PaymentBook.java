package app.photoplay.plan.billing;

import app.photoplay.base.Outbox;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.GrantBook;
import app.photoplay.plan.period.HouseZone;
import app.photoplay.plan.period.PlanOrders;
import app.photoplay.plan.subscription.PlanPayments;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes payments, each with all that follows from it, within the caller's transaction. What {@link PaymentState} does not
 * allow changes nothing.
 */
@Component
class PaymentBook {

    private final PaymentRows rows;
    private final PaymentReceiptRows receipts;
    private final PlanOrders plans;
    private final PlanPayments dues;
    private final GrantBook grants;
    private final HouseZone house;
    private final Outbox outbox;
    private final Clock clock;

    PaymentBook(
            PaymentRows rows,
            PaymentReceiptRows receipts,
            PlanOrders plans,
            PlanPayments dues,
            GrantBook grants,
            HouseZone house,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.receipts = receipts;
        this.plans = plans;
        this.dues = dues;
        this.grants = grants;
        this.house = house;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * As it stands, with nobody else changing it before this transaction ends. Its account is held first, as by whoever
     * renews a plan, so that no two wait for each other.
     */
    Optional<Payment> held(UUID id) {
        rows.account(id).ifPresent(plans::hold);
        return rows.lock(id) ? rows.find(id) : Optional.empty();
    }

    PaymentNews paid(UUID id, String charge, String note) {
        Payment payment = held(id).orElse(null);
        if (payment == null) {
            return PaymentNews.UNKNOWN;
        }
        if (!payment.state().mayBecome(PaymentState.PAID)) {
            return charge.equals(payment.charge()) ? PaymentNews.KNOWN : PaymentNews.SURPLUS;
        }
        Optional<PlanOrders.Brought> brought =
                payment.purpose() == PaymentPurpose.TOP_UP ? Optional.of(pack(payment)) : plans.paid(id);
        return noted(payment, charge, brought, note);
    }

    /** The same for what was brought already. */
    PaymentNews noted(Payment payment, String charge, Optional<PlanOrders.Brought> brought, String note) {
        Instant now = clock.instant();
        rows.paid(
                payment.id(),
                charge,
                brought.map(PlanOrders.Brought::given).orElse(null),
                brought.map(PlanOrders.Brought::before).map(PlanId::value).orElse(null),
                note,
                now);
        receipts.give(payment.id(), now);
        outbox.hint(payment.account().value());
        return brought.isPresent() ? PaymentNews.TAKEN : PaymentNews.TOO_LATE;
    }

    private PlanOrders.Brought pack(Payment payment) {
        String reference = "payment " + payment.id();
        Instant until = clock.instant()
                .atZone(house.id())
                .plusMonths(Objects.requireNonNull(payment.keptMonths()))
                .toInstant();
        grants.give(payment.account(), reference, GrantSource.PURCHASE, payment.credits(), until, "");
        return new PlanOrders.Brought(reference, PlanId.FREE);
    }

    PaymentNews ended(UUID id, PaymentState state, String note) {
        Payment payment = held(id).orElse(null);
        if (payment == null) {
            return PaymentNews.UNKNOWN;
        }
        if (!payment.state().mayBecome(state)) {
            return PaymentNews.KNOWN;
        }
        rows.ended(id, state, note, clock.instant());
        if (state == PaymentState.CANCELLED && payment.purpose() != PaymentPurpose.TOP_UP) {
            dues.abandon(id);
        }
        outbox.hint(payment.account().value());
        return PaymentNews.TAKEN;
    }

    /** Says why of a refund that its gateway was the first to tell of; false where it was said already. */
    boolean noted(UUID id, String why) {
        return rows.note(id, why);
    }

    /**
     * Money went back. Of what it gave as large a part is taken back, as far as it is left; with the last of the money, all
     * that is left, and the plan.
     *
     * @param total that went back by now, earlier parts included; null for all of it
     */
    PaymentNews refunded(UUID id, @Nullable Money total, String note) {
        Payment payment = held(id).orElse(null);
        if (payment == null) {
            return PaymentNews.UNKNOWN;
        }
        Money amount = payment.amount();
        Money back = total == null || total.minor() > amount.minor() ? amount : total;
        if (!payment.state().mayBecome(PaymentState.REFUNDED)
                || back.minor() <= payment.refunded().minor()) {
            return PaymentNews.KNOWN;
        }
        Instant now = clock.instant();
        Credits taken = takeBack(payment, back, note);
        rows.refunded(id, back.minor(), note, now);
        receipts.back(
                id,
                Objects.requireNonNull(payment.receipt()),
                new Money(amount.currency(), back.minor() - payment.refunded().minor()),
                taken,
                now);
        outbox.hint(payment.account().value());
        return PaymentNews.TAKEN;
    }

    private Credits takeBack(Payment payment, Money back, String note) {
        PaymentRows.Given given = rows.given(payment.id());
        String grant = given.given();
        if (grant == null) {
            return Credits.ZERO;
        }
        if (back.minor() < payment.amount().minor()) {
            return grants.takeShare(
                    payment.account(),
                    grant,
                    payment.refunded().minor(),
                    back.minor(),
                    payment.amount().minor(),
                    note);
        }
        return payment.purpose() == PaymentPurpose.TOP_UP
                ? grants.takeBack(payment.account(), grant, note)
                : plans.takenBack(
                        payment.account(),
                        grant,
                        payment.purpose() == PaymentPurpose.UPGRADE,
                        given.before() == null ? null : new PlanId(given.before()),
                        note);
    }
}
