package app.photoplay.stripe;

import app.photoplay.base.UserId;
import app.photoplay.plan.Money;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentNews;
import app.photoplay.plan.billing.Payments;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Charge;
import com.stripe.model.Invoice;
import com.stripe.model.InvoicePayment;
import com.stripe.model.Subscription;
import com.stripe.model.checkout.Session;
import com.stripe.param.InvoiceRetrieveParams;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows Stripe's events. An event is believed in one thing only: that it is worth looking. What is so now is asked for,
 * so events that come late, twice or out of order lead to the same.
 */
@PermitAll
public class StripeEvents {

    private static final Logger log = LoggerFactory.getLogger(StripeEvents.class);

    private final StripeClient client;
    private final StripeRows rows;
    private final Payments payments;
    private final StripeRefunds refunds;
    private final RenewalSync renewals;

    StripeEvents(StripeClient client, StripeRows rows, Payments payments, StripeRefunds refunds, RenewalSync renewals) {
        this.client = client;
        this.rows = rows;
        this.payments = payments;
        this.refunds = refunds;
        this.renewals = renewals;
    }

    /**
     * Handles an event that was found to be Stripe's, once.
     *
     * @param object the id of what it is about
     * @throws StripeException if Stripe cannot be asked now; the event is to be sent again
     */
    public void handle(String event, String type, String object) throws StripeException {
        if (rows.handled(event)) {
            return;
        }
        if (type.startsWith("checkout.session.")) {
            session(object, type);
        } else if (type.startsWith("invoice.")) {
            invoice(object, type);
        } else if (type.startsWith("customer.subscription.")) {
            subscription(object);
        } else if (type.equals("charge.refunded")) {
            charge(object);
        }
        rows.markHandled(event, type);
    }

    private void session(String id, String type) throws StripeException {
        Session session = client.v1().checkout().sessions().retrieve(id);
        Payment payment =
                uuid(session.getClientReferenceId()).flatMap(payments::find).orElse(null);
        if (payment == null) {
            return;
        }
        boolean paid = "complete".equals(session.getStatus()) && "paid".equals(session.getPaymentStatus());
        if (paid) {
            paid(session, payment);
        } else if ("expired".equals(session.getStatus()) || type.endsWith(".async_payment_failed")) {
            if (id.equals(payment.reference())) {
                payments.failed(payment.id(), null);
            }
        }
    }

    private void paid(Session session, Payment payment) throws StripeException {
        Money due = payment.amount();
        if (session.getAmountTotal() == null
                || session.getAmountTotal() != due.minor()
                || !due.currency().equalsIgnoreCase(session.getCurrency())) {
            log.error("Stripe took another amount than was asked for payment {}", payment.id());
            return;
        }
        String invoice = session.getInvoice();
        String intent = session.getPaymentIntent() != null
                ? session.getPaymentIntent()
                : invoice == null ? session.getId() : intent(retrieve(invoice));
        if (session.getCustomer() != null) {
            remember(payment.account(), session.getCustomer(), session.getSubscription());
        }
        PaymentNews news = payments.paid(payment.id(), intent);
        if (news == PaymentNews.TOO_LATE || news == PaymentNews.SURPLUS) {
            back(intent, news == PaymentNews.TOO_LATE ? payment.id() : null);
            if (session.getSubscription() != null) {
                client.v1().subscriptions().cancel(session.getSubscription());
            }
        } else {
            wentBack(payment.id(), intent, due.currency());
            Optional<StripeRows.Customer> customer = rows.find(payment.account());
            if (customer.isPresent()) {
                renewals.one(customer.get());
            }
        }
    }

    /** A newer subscription takes the place of an older one. */
    private void remember(UserId account, String customer, @Nullable String subscription) throws StripeException {
        StripeRows.Customer known = rows.find(account).orElse(null);
        String before = known == null ? null : known.subscription();
        if (subscription == null) {
            rows.save(new StripeRows.Customer(account, customer, before, known != null && known.ending()));
        } else if (!subscription.equals(before)) {
            rows.save(new StripeRows.Customer(account, customer, subscription, false));
            if (before != null && !RenewalSync.over(client.v1().subscriptions().retrieve(before))) {
                client.v1().subscriptions().cancel(before);
            }
        }
    }

    private void invoice(String id, String type) throws StripeException {
        Invoice invoice = retrieve(id);
        Invoice.Parent parent = invoice.getParent();
        Invoice.Parent.SubscriptionDetails details = parent == null ? null : parent.getSubscriptionDetails();
        if (details == null || !"subscription_cycle".equals(invoice.getBillingReason())) {
            return;
        }
        UserId person = person(details.getSubscription()).orElse(null);
        if (person == null) {
            return;
        }
        if ("paid".equals(invoice.getStatus())) {
            if (invoice.getAmountPaid() > 0) {
                renewed(person, invoice, details.getSubscription());
            }
        } else if (type.equals("invoice.payment_failed")) {
            payments.notRenewed(person, "");
        }
    }

    private void renewed(UserId person, Invoice invoice, String subscription) throws StripeException {
        String intent = intent(invoice);
        PaymentNews news = payments.renewed(
                person,
                StripeGateway.ID,
                invoice.getId(),
                intent,
                new Money(invoice.getCurrency(), invoice.getAmountPaid()));
        if (news == PaymentNews.TOO_LATE) {
            back(
                    intent,
                    payments.find(StripeGateway.ID, invoice.getId())
                            .map(Payment::id)
                            .orElse(null));
            client.v1().subscriptions().cancel(subscription);
        } else if (news == PaymentNews.TAKEN) {
            Payment payment = payments.find(StripeGateway.ID, invoice.getId()).orElseThrow();
            wentBack(payment.id(), intent, payment.amount().currency());
        }
    }

    /** What went back before it was told that it had come was nobody's then. */
    private void wentBack(UUID payment, String intent, String currency) throws StripeException {
        long back = refunds.refunded(intent);
        if (back > 0) {
            payments.refunded(payment, new Money(currency, back));
        }
    }

    /** Money that came for nothing goes back. */
    private void back(String intent, @Nullable UUID noted) {
        refunds.refund(intent);
        if (noted != null) {
            payments.refunded(noted, null);
        }
    }

    private void subscription(String id) throws StripeException {
        Subscription subscription = client.v1().subscriptions().retrieve(id);
        UserId person = person(id).orElse(null);
        StripeRows.Customer known = person == null ? null : rows.find(person).orElse(null);
        if (person == null || (known != null && known.subscription() != null && !id.equals(known.subscription()))) {
            return;
        }
        boolean over = RenewalSync.over(subscription);
        boolean ending = over || Boolean.TRUE.equals(subscription.getCancelAtPeriodEnd());
        boolean before = known != null && known.ending();
        rows.save(new StripeRows.Customer(person, subscription.getCustomer(), over ? null : id, ending && !over));
        if (ending) {
            payments.renews(person, false);
        } else if (before) {
            payments.renews(person, true);
        }
    }

    private void charge(String id) throws StripeException {
        Charge charge = client.v1().charges().retrieve(id);
        String intent = charge.getPaymentIntent();
        Money back = Boolean.TRUE.equals(charge.getRefunded())
                ? null
                : new Money(charge.getCurrency(), Objects.requireNonNullElse(charge.getAmountRefunded(), 0L));
        if (intent != null && (back == null || back.minor() > 0)) {
            payments.charged(StripeGateway.ID, intent).ifPresent(payment -> payments.refunded(payment.id(), back));
        }
    }

    private Optional<UserId> person(String subscription) throws StripeException {
        Optional<UserId> known = rows.bySubscription(subscription).map(StripeRows.Customer::account);
        return known.isPresent()
                ? known
                : uuid(client.v1()
                                .subscriptions()
                                .retrieve(subscription)
                                .getMetadata()
                                .get("account"))
                        .map(UserId::new);
    }

    private Invoice retrieve(String invoice) throws StripeException {
        return client.v1()
                .invoices()
                .retrieve(
                        invoice,
                        InvoiceRetrieveParams.builder().addExpand("payments").build());
    }

    /** What the money of an invoice is called where it can be paid back. */
    private static String intent(Invoice invoice) {
        if (invoice.getPayments() != null) {
            for (InvoicePayment one : invoice.getPayments().getData()) {
                if (one.getPayment() != null && one.getPayment().getPaymentIntent() != null) {
                    return one.getPayment().getPaymentIntent();
                }
            }
        }
        return invoice.getId();
    }

    private static Optional<UUID> uuid(@Nullable String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
