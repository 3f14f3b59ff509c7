package app.photoplay.stripe;

import app.photoplay.base.UserId;
import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Money;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Plans;
import app.photoplay.plan.billing.BillingGateway;
import app.photoplay.plan.billing.BillingUnavailableException;
import app.photoplay.plan.billing.Payment;
import app.photoplay.plan.billing.PaymentPurpose;
import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.checkout.Session;
import com.stripe.net.RequestOptions;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.LineItem;
import com.stripe.param.checkout.SessionCreateParams.LineItem.PriceData;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Takes money on Stripe's own page. A period of a plan at its full price begins a subscription there, which renews it;
 * everything else is paid once.
 */
@PreAuthorize("isAuthenticated()")
class StripeGateway implements BillingGateway {

    static final String ID = "stripe";

    private static final Logger log = LoggerFactory.getLogger(StripeGateway.class);

    private final StripeSettings settings;
    private final StripeClient client;
    private final StripeRows rows;
    private final Plans plans;
    private final StripeRefunds refunds;

    StripeGateway(StripeSettings settings, StripeClient client, StripeRows rows, Plans plans, StripeRefunds refunds) {
        this.settings = settings;
        this.client = client;
        this.rows = rows;
        this.plans = plans;
        this.refunds = refunds;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Started start(Payment payment) {
        StripeRows.Customer customer = rows.find(payment.account()).orElse(null);
        try {
            String known = payment.gateway().equals(ID) ? payment.reference() : null;
            if (known != null && known.startsWith("cs_")) {
                Session begun = client.v1().checkout().sessions().retrieve(known);
                if ("open".equals(begun.getStatus())) {
                    return new Started(known, URI.create(begun.getUrl()));
                }
                if ("complete".equals(begun.getStatus())) {
                    return new Started(known, null);
                }
            }
            if (payment.purpose() == PaymentPurpose.RENEWAL && customer != null && customer.subscription() != null) {
                // Stripe has its own bill for that; it is paid where that lies.
                return new Started("renewal " + payment.id(), portal(customer));
            }
            Session session = client.v1()
                    .checkout()
                    .sessions()
                    .create(checkout(payment, customer), key("checkout-" + payment.id() + "-" + known));
            return new Started(session.getId(), URI.create(session.getUrl()));
        } catch (StripeException e) {
            throw unavailable("start a payment", e);
        }
    }

    private SessionCreateParams checkout(Payment payment, StripeRows.@Nullable Customer customer) {
        PlanTerms recurring = recurring(payment);
        String back = settings.page(payment.purpose() == PaymentPurpose.TOP_UP ? "/usage" : "/plans");
        PriceData.Builder price = PriceData.builder()
                .setCurrency(payment.amount().currency().toLowerCase(Locale.ROOT))
                .setUnitAmount(payment.amount().minor())
                .setProductData(PriceData.ProductData.builder()
                        .setName(payment.name().isEmpty() ? payment.item() + " credits" : payment.name())
                        .build());
        SessionCreateParams.Builder session = SessionCreateParams.builder()
                .setClientReferenceId(payment.id().toString())
                .putMetadata("payment", payment.id().toString())
                .setSuccessUrl(back)
                .setCancelUrl(back);
        if (customer != null) {
            session.setCustomer(customer.customer());
        }
        if (recurring == null) {
            session.setMode(SessionCreateParams.Mode.PAYMENT);
        } else {
            price.setRecurring(PriceData.Recurring.builder()
                    .setInterval(
                            recurring.interval() == BillingInterval.YEAR
                                    ? PriceData.Recurring.Interval.YEAR
                                    : PriceData.Recurring.Interval.MONTH)
                    .build());
            session.setMode(SessionCreateParams.Mode.SUBSCRIPTION)
                    .setSubscriptionData(SessionCreateParams.SubscriptionData.builder()
                            .putMetadata("account", payment.account().toString())
                            .build());
        }
        return session.addLineItem(LineItem.builder()
                        .setQuantity(1L)
                        .setPriceData(price.build())
                        .build())
                .build();
    }

    /** The terms that are renewed with this payment; null where it pays once. */
    private @Nullable PlanTerms recurring(Payment payment) {
        boolean period = payment.purpose() == PaymentPurpose.PLAN_START || payment.purpose() == PaymentPurpose.RENEWAL;
        return !period
                ? null
                : plans.find(new PlanId(payment.item()))
                        .map(plan -> plan.terms())
                        .filter(terms -> terms.price().equals(payment.amount()))
                        .orElse(null);
    }

    @Override
    public void cancel(Payment payment) {
        String session = payment.reference();
        if (session == null || !session.startsWith("cs_")) {
            return;
        }
        try {
            client.v1().checkout().sessions().expire(session);
        } catch (InvalidRequestException over) {
            log.debug("A checkout session was over already");
        } catch (StripeException e) {
            throw unavailable("cancel a payment", e);
        }
    }

    @Override
    public void refund(Payment payment, Money amount) {
        String charge = payment.charge();
        if (charge != null) {
            boolean rest = amount.minor() >= payment.kept().minor();
            refunds.refund(
                    charge, rest ? null : amount.minor(), payment.refunded().minor());
        }
    }

    @Override
    public Optional<URI> portal(UserId person) {
        try {
            Optional<StripeRows.Customer> customer = rows.find(person);
            return customer.isPresent() ? Optional.of(portal(customer.get())) : Optional.empty();
        } catch (StripeException e) {
            throw unavailable("open the portal", e);
        }
    }

    private URI portal(StripeRows.Customer customer) throws StripeException {
        return URI.create(client.v1()
                .billingPortal()
                .sessions()
                .create(com.stripe.param.billingportal.SessionCreateParams.builder()
                        .setCustomer(customer.customer())
                        .setReturnUrl(settings.page("/usage"))
                        .build())
                .getUrl());
    }

    static RequestOptions key(String idempotent) {
        return RequestOptions.builder().setIdempotencyKey(idempotent).build();
    }

    /** Stripe's words may repeat part of the key, so only its codes are told. */
    static BillingUnavailableException unavailable(String what, StripeException e) {
        log.warn(
                "Could not {} with Stripe: status {}, code {}, request {}",
                what,
                e.getStatusCode(),
                e.getCode(),
                e.getRequestId());
        return new BillingUnavailableException("Stripe could not " + what);
    }
}
