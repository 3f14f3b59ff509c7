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
}
