package app.photoplay.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.Refund;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import org.jspecify.annotations.Nullable;

/** Pays back through Stripe. */
class StripeRefunds {

    /** Of one payment; Stripe gives no more at once. */
    private static final long MOST = 100;

    private final StripeClient client;

    StripeRefunds(StripeClient client) {
        this.client = client;
    }

    /** What of that money went back by now, in the smallest unit of its currency; what came to nothing is not counted. */
    long refunded(String intent) throws StripeException {
        if (!intent.startsWith("pi_")) {
            return 0;
        }
        RefundListParams those = RefundListParams.builder()
                .setPaymentIntent(intent)
                .setLimit(MOST)
                .build();
        return client.v1().refunds().list(those).getData().stream()
                .filter(refund -> !"failed".equals(refund.getStatus()) && !"canceled".equals(refund.getStatus()))
                .mapToLong(Refund::getAmount)
                .sum();
    }

    /** All that is left, once, however often it is asked for. */
    void refund(String intent) {
        refund(intent, null, 0);
    }

    /**
     * The same part once, however often it is asked for.
     *
     * @param amount in the smallest unit of the currency; null for all that is left
     * @param before what went back before, in the same unit
     */
    void refund(String intent, @Nullable Long amount, long before) {
        String key = amount == null ? "refund-" + intent : "refund-" + intent + "-" + before + "-" + amount;
        try {
            client.v1()
                    .refunds()
                    .create(
                            RefundCreateParams.builder()
                                    .setPaymentIntent(intent)
                                    .setAmount(amount)
                                    .build(),
                            StripeGateway.key(key));
        } catch (InvalidRequestException e) {
            if (!"charge_already_refunded".equals(e.getCode())) {
                throw StripeGateway.unavailable("pay back", e);
            }
        } catch (StripeException e) {
            throw StripeGateway.unavailable("pay back", e);
        }
    }
}
