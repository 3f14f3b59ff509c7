package app.photoplay.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.param.RefundCreateParams;

/** Pays back through Stripe. */
class StripeRefunds {

    private final StripeClient client;

    StripeRefunds(StripeClient client) {
        this.client = client;
    }

    /** The same money once, however often it is asked for. */
    void refund(String intent) {
        try {
            client.v1()
                    .refunds()
                    .create(
                            RefundCreateParams.builder()
                                    .setPaymentIntent(intent)
                                    .build(),
                            StripeGateway.key("refund-" + intent));
        } catch (InvalidRequestException e) {
            if (!"charge_already_refunded".equals(e.getCode())) {
                throw StripeGateway.unavailable("pay back", e);
            }
        } catch (StripeException e) {
            throw StripeGateway.unavailable("pay back", e);
        }
    }
}
