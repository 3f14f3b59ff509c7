package app.photoplay.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person has beside the month's allowance.
 *
 * @param balance hundredths of a credit, less what is held and spent of them
 * @param lasting hundredths that were given without an end, other than by a grant: refunds, corrections
 * @param grants whose end is not booked yet, in any order
 */
record Purse(long balance, long lasting, List<Grant> grants) {

    /** @param expiresAt null for never */
    record Grant(UUID reference, long amount, @Nullable Instant expiresAt) {}

    /** What is left of a grant at its end; zero where all of it was used. */
    record Expiry(UUID grant, long amount) {}

    /**
     * What has expired by then. What expires first is used first, so the grants that last longer are whole until only
     * they are left.
     */
    List<Expiry> expired(Instant now) {
        List<Grant> inOrder = grants.stream()
                .sorted(Comparator.comparing(Grant::expiresAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        long longer = lasting + grants.stream().mapToLong(Grant::amount).sum();
        long left = balance;
        List<Expiry> expired = new ArrayList<>();
        for (Grant grant : inOrder) {
            Instant end = grant.expiresAt();
            if (end == null || end.isAfter(now)) {
                break;
            }
            longer -= grant.amount();
            long remaining = Math.clamp(left - longer, 0, grant.amount());
            left -= remaining;
            expired.add(new Expiry(grant.reference(), remaining));
        }
        return expired;
    }

    /** What can be spent then, of what is granted. */
    Credits available(Instant now) {
        return new Credits(
                balance - expired(now).stream().mapToLong(Expiry::amount).sum());
    }
}
