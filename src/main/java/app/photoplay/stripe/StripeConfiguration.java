package app.photoplay.stripe;

import app.photoplay.base.PeriodicTask;
import app.photoplay.plan.Plans;
import app.photoplay.plan.billing.Payments;
import com.stripe.StripeClient;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Stripe, put together where there is a key. */
@Configuration(proxyBeanMethods = false)
@Conditional(OnStripeKeyCondition.class)
class StripeConfiguration {

    private static final int RETRIES = 2;

    @Bean
    StripeClient stripeClient(StripeSettings settings) {
        return StripeClient.builder()
                .setApiKey(settings.key())
                .setApiBase(settings.api().toString())
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setReadTimeout((int) settings.timeout().toMillis())
                .setMaxNetworkRetries(RETRIES)
                .build();
    }

    @Bean
    StripeRows stripeRows(JdbcClient jdbc, Clock clock) {
        return new StripeRows(jdbc, clock);
    }

    @Bean
    StripeRefunds stripeRefunds(StripeClient client) {
        return new StripeRefunds(client);
    }

    @Bean
    StripeGateway stripeGateway(
            StripeSettings settings, StripeClient client, StripeRows rows, Plans plans, StripeRefunds refunds) {
        return new StripeGateway(settings, client, rows, plans, refunds);
    }

    @Bean
    RenewalSync stripeRenewals(StripeClient client, StripeRows rows, Payments payments) {
        return new RenewalSync(client, rows, payments);
    }

    @Bean
    StripeEvents stripeEvents(
            StripeClient client, StripeRows rows, Payments payments, StripeRefunds refunds, RenewalSync renewals) {
        return new StripeEvents(client, rows, payments, refunds, renewals);
    }

    @Bean
    PeriodicTask stripeRenewalSweep(StripeSettings settings, RenewalSync renewals) {
        return new PeriodicTask("stripe-renewals", settings.every(), renewals::everybody);
    }
}
