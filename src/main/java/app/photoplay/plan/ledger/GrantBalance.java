package app.photoplay.plan.ledger;

import app.photoplay.plan.PlanId;
import app.photoplay.plan.grant.GrantSource;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grant and how it stands, in hundredths of a credit.
 *
 * @param plan that gave it; null where none did
 * @param reference what it was given for
 * @param left neither held nor spent nor gone
 * @param until when what is left goes; null for never
 * @param voided whether it was taken back
 */
public record GrantBalance(
        UUID id,
        GrantSource source,
        String note,
        @Nullable PlanId plan,
        String reference,
        long amount,
        long left,
        long held,
        Instant from,
        @Nullable Instant until,
        boolean voided) {

    /** What goes first is spent first, then what is worth least to its owner, then what is oldest. */
    static final Comparator<GrantBalance> ORDER = Comparator.comparing(
                    GrantBalance::until, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
            .thenComparing(GrantBalance::source)
            .thenComparing(GrantBalance::from)
            .thenComparing(GrantBalance::id);

    public boolean spendable(Instant now) {
        return !voided && !from.isAfter(now) && !gone(now);
    }

    /** Whether what is left of it, and what comes back to it, is lost. */
    public boolean gone(Instant now) {
        return voided || (until != null && !until.isAfter(now));
    }

    GrantBalance less(long hundredths) {
        return new GrantBalance(
                id, source, note, plan, reference, amount, left - hundredths, held + hundredths, from, until, voided);
    }
}
