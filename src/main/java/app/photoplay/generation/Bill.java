package app.photoplay.generation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a provider says that an attempt has cost.
 *
 * @param requestId the provider's own id for it, null where there is none
 * @param units billable units as the provider counts them, null where it does not tell
 * @param usd US dollars, null where it cannot be known («unattributed»)
 */
public record Bill(
        @Nullable String requestId,
        @Nullable BigDecimal units,
        @Nullable BigDecimal usd) {

    /** Nothing was charged by anybody. */
    public static final Bill FREE = new Bill(null, BigDecimal.ZERO, BigDecimal.ZERO);

    /** US dollars: more than any receipt takes; no request costs that much. */
    public static final BigDecimal TOO_MUCH = BigDecimal.valueOf(999_999);

    private static final int MOST_DECIMALS = 6;

    /** Whether a bill can say that, and a receipt takes it to the last digit. */
    public static boolean canSay(BigDecimal usd) {
        return usd.signum() >= 0
                && usd.compareTo(TOO_MUCH) < 0
                && usd.stripTrailingZeros().scale() <= MOST_DECIMALS;
    }
}
