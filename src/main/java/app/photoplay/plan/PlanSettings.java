package app.photoplay.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the plan gives that everybody begins with, as long as nobody has edited it.
 *
 * @param monthlyCredits a calendar month (UTC), two decimals at most; null for 500, and for no limit where the installation
 *     has its own key
 */
@ConfigurationProperties("photoplay.plan")
record PlanSettings(@Nullable BigDecimal monthlyCredits) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    PlanSettings {
        if (monthlyCredits != null
                && (monthlyCredits.signum() < 0
                        || monthlyCredits.compareTo(MOST) > 0
                        || monthlyCredits.stripTrailingZeros().scale() > 2)) {
            throw new IllegalArgumentException(
                    "photoplay.plan.monthly-credits is 0 or more, with two decimals at most, not " + monthlyCredits);
        }
    }
}
