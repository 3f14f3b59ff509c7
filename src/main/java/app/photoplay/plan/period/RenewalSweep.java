package app.photoplay.plan.period;

import app.photoplay.base.PeriodicTask;
import app.photoplay.base.UserId;
import app.photoplay.plan.Installation;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Renews what is due while nobody looks, so that what has to be paid is asked for on its day. Whoever uses their account
 * meanwhile is brought up to date by that, and what is found twice is done once.
 */
@Configuration(proxyBeanMethods = false)
class RenewalSweep {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final int AT_ONCE = 200;

    @Bean
    PeriodicTask subscriptionRenewals(
            SubscriptionRows rows,
            SubscriptionPeriods periods,
            Installation installation,
            TransactionTemplate transaction,
            Clock clock) {
        return new PeriodicTask("subscription-renewals", EVERY, () -> {
            if (installation.counts()) {
                sweep(rows, periods, transaction, clock);
            }
        });
    }

    private static void sweep(
            SubscriptionRows rows, SubscriptionPeriods periods, TransactionTemplate transaction, Clock clock) {
        List<UserId> due = rows.over(clock.instant(), AT_ONCE);
        for (UserId account : due) {
            transaction.executeWithoutResult(status -> periods.opened(account, clock.instant()));
        }
    }
}
