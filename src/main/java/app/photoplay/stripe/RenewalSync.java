package app.photoplay.stripe;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.billing.Payments;
import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.Price;
import com.stripe.model.Subscription;
import com.stripe.model.SubscriptionItem;
import com.stripe.param.SubscriptionUpdateParams;
import com.stripe.param.SubscriptionUpdateParams.Item.PriceData;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets Stripe renew what people have chosen for their next period: another price, or nothing. */
class RenewalSync {

    private static final Logger log = LoggerFactory.getLogger(RenewalSync.class);
    private static final int AT_ONCE = 100;

    private final StripeClient client;
    private final StripeRows rows;
    private final Payments payments;

    RenewalSync(StripeClient client, StripeRows rows, Payments payments) {
        this.client = client;
        this.rows = rows;
        this.payments = payments;
    }

    void everybody() {
        UUID after = new UUID(0, 0);
        List<StripeRows.Customer> page;
        do {
            page = rows.renewed(after, AT_ONCE);
            for (StripeRows.Customer customer : page) {
                after = customer.account().value();
                try {
                    one(customer);
                } catch (StripeException e) {
                    log.warn(
                            "Could not compare a renewal with Stripe: status {}, code {}",
                            e.getStatusCode(),
                            e.getCode());
                }
            }
        } while (page.size() == AT_ONCE);
    }

    void one(StripeRows.Customer customer) throws StripeException {
        String id = customer.subscription();
        if (id == null) {
            return;
        }
        Subscription there = client.v1().subscriptions().retrieve(id);
        if (over(there)) {
            return;
        }
        Plan next = payments.renewedAs(customer.account()).orElse(null);
        boolean ends = Boolean.TRUE.equals(there.getCancelAtPeriodEnd());
        if (next == null) {
            if (!ends) {
                client.v1()
                        .subscriptions()
                        .update(
                                id,
                                SubscriptionUpdateParams.builder()
                                        .setCancelAtPeriodEnd(true)
                                        .build());
            }
            return;
        }
        SubscriptionItem item = there.getItems().getData().getFirst();
        PlanTerms terms = next.terms();
        Price price = item.getPrice();
        boolean same = price.getUnitAmount() != null
                && price.getUnitAmount() == terms.price().minor()
                && terms.price().currency().equalsIgnoreCase(price.getCurrency());
        if (same && !ends) {
            return;
        }
        SubscriptionUpdateParams.Builder change = SubscriptionUpdateParams.builder()
                .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.NONE);
        if (ends && !customer.ending()) {
            change.setCancelAtPeriodEnd(false);
        }
        if (!same) {
            change.addItem(SubscriptionUpdateParams.Item.builder()
                    .setId(item.getId())
                    .setPriceData(PriceData.builder()
                            .setProduct(price.getProduct())
                            .setCurrency(terms.price().currency().toLowerCase(Locale.ROOT))
                            .setUnitAmount(terms.price().minor())
                            .setRecurring(PriceData.Recurring.builder()
                                    .setInterval(
                                            terms.interval() == BillingInterval.YEAR
                                                    ? PriceData.Recurring.Interval.YEAR
                                                    : PriceData.Recurring.Interval.MONTH)
                                    .build())
                            .build())
                    .build());
        }
        client.v1().subscriptions().update(id, change.build());
    }

    /** Whether Stripe renews nothing by it any more. */
    static boolean over(Subscription subscription) {
        return List.of("canceled", "unpaid", "incomplete_expired").contains(subscription.getStatus());
    }
}
