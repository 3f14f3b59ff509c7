package app.photoplay.plan.ledger;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage.Expiring;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was given and has not lost, in the order in which it is spent. A value: what is taken leaves another.
 *
 * @param grants of which something can still come
 */
public record Purse(List<GrantBalance> grants) {

    /** Of somebody who was given nothing. */
    public static final Purse EMPTY = new Purse(List.of());

    public Purse {
        grants = grants.stream().sorted(GrantBalance.ORDER).toList();
    }

    /** So much of that grant. */
    public record Portion(UUID grant, long hundredths) {}

    /** What was taken, and what is left then. */
    public record Taken(List<Portion> portions, Purse rest) {}

    public Credits available(Instant now) {
        return new Credits(grants.stream()
                .filter(grant -> grant.spendable(now))
                .mapToLong(GrantBalance::left)
                .sum());
    }

    public Credits held() {
        return new Credits(grants.stream().mapToLong(GrantBalance::held).sum());
    }

    /**
     * What goes on the first day on which anything of what is available does; null where nothing does.
     *
     * @param zone whose days are meant
     */
    public @Nullable Expiring expiring(Instant now, ZoneId zone) {
        List<GrantBalance> going = grants.stream()
                .filter(grant -> grant.spendable(now) && grant.until() != null && grant.left() > 0)
                .toList();
        Instant first = going.isEmpty() ? null : going.getFirst().until();
        return first == null
                ? null
                : new Expiring(
                        new Credits(going.stream()
                                .filter(grant -> sameDay(first, grant.until(), zone))
                                .mapToLong(GrantBalance::left)
                                .sum()),
                        first);
    }

    private static boolean sameDay(Instant one, @Nullable Instant other, ZoneId zone) {
        return other != null
                && one.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
    }

    /**
     * Takes so much, in order.
     *
     * @return null where there is not so much
     */
    public @Nullable Taken take(Credits amount, Instant now) {
        if (amount.compareTo(available(now)) > 0) {
            return null;
        }
        long missing = amount.hundredths();
        List<Portion> portions = new ArrayList<>();
        List<GrantBalance> rest = new ArrayList<>();
        for (GrantBalance grant : grants) {
            long part = grant.spendable(now) ? Math.min(missing, grant.left()) : 0;
            if (part > 0) {
                portions.add(new Portion(grant.id(), part));
            }
            missing -= part;
            rest.add(part > 0 ? grant.less(part) : grant);
        }
        return new Taken(portions, new Purse(rest));
    }

    /** What is left of grants whose time is over, or that were taken back. */
    public List<GrantBalance> lost(Instant now) {
        return grants.stream()
                .filter(grant -> grant.gone(now) && grant.left() > 0)
                .toList();
    }

    /** Grants that nothing comes of any more, once what is lost is booked. */
    public List<UUID> over(Instant now) {
        return grants.stream()
                .filter(grant -> grant.held() == 0 && (grant.gone(now) || (grant.until() == null && grant.left() == 0)))
                .map(GrantBalance::id)
                .toList();
    }
}
