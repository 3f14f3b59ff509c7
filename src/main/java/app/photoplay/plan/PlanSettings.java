package app.photoplay.plan;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How plans are run here.
 *
 * @param monthlyCredits what the free plan gives a period as long as nobody has edited it, two decimals at most; null for
 *     what it comes with
 * @param grace how long a plan goes on that is not paid for
 * @param zone whose days count for people whose zone is not known; null for this machine's
 * @param trial how long somebody may try a plan that costs something, once; zero for not at all
 */
@ConfigurationProperties("photoplay.plan")
public record PlanSettings(
        @Nullable BigDecimal monthlyCredits,
        @Nullable ZoneId zone,
        @DefaultValue("7d") Duration grace,
        @DefaultValue("0d") Duration trial) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PlanSettings {
        if (monthlyCredits != null
                && (monthlyCredits.signum() < 0
                        || monthlyCredits.compareTo(MOST) > 0
                        || monthlyCredits.stripTrailingZeros().scale() > 2)) {
            throw new IllegalArgumentException(
                    "photoplay.plan.monthly-credits is 0 or more, with two decimals at most, not " + monthlyCredits);
        }
        if (grace.isNegative() || trial.isNegative()) {
            throw new IllegalArgumentException("photoplay.plan.grace and photoplay.plan.trial are not negative");
        }
    }

    /** What this installation gives with the free plan as it comes. */
    public @Nullable Credits freeCredits() {
        return monthlyCredits == null
                ? null
                : new Credits(monthlyCredits.multiply(HUNDRED).longValueExact());
    }
}
