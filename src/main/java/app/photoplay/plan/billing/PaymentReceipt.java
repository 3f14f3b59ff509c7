package app.photoplay.plan.billing;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has paid, or was paid back. Never changed.
 *
 * @param number without gaps within a year, such as PH-2026-0001
 * @param of the receipt that a refund takes back; null for a payment
 * @param payer as they were called then
 * @param name what the plan was called; empty for a pack
 * @param credits that came with it; those that were left and went with what was paid back
 * @param seller as it was set then
 */
public record PaymentReceipt(
        String number,
        @Nullable String of,
        String payer,
        PaymentPurpose purpose,
        String name,
        Credits credits,
        Money amount,
        Instant at,
        Seller seller) {

    public boolean refund() {
        return of != null;
    }
}
