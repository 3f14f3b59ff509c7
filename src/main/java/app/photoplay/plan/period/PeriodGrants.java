package app.photoplay.plan.period;

import app.photoplay.plan.Credits;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.grant.GrantSource;
import app.photoplay.plan.ledger.GrantBalance;
import app.photoplay.plan.ledger.GrantRows.NewGrant;
import app.photoplay.plan.ledger.Purse;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a period gives that has not been given yet. */
final class PeriodGrants {

    private PeriodGrants() {}

    /** Names the credits of a period, so that they are given once. */
    static String reference(PlanSubscription period) {
        return "plan " + period.start();
    }

    /** @param given whether something was given under that reference */
    static List<NewGrant> missing(PlanSubscription period, Purse purse, Predicate<String> given) {
        List<NewGrant> missing = new ArrayList<>();
        Credits credits = period.terms().credits();
        if (!period.creditsGiven() || credits.hundredths() == 0) {
            return missing;
        }
        String reference = reference(period);
        GrantBalance first = purse.grants().stream()
                .filter(grant -> grant.reference().equals(reference))
                .findFirst()
                .orElse(null);
        if (first == null) {
            boolean again = period.terms().price().free() && isStillGiven(period, purse);
            if (!given.test(reference) && !again) {
                missing.add(grant(period, reference, credits));
            }
        } else if (period.plan().equals(PlanId.FREE) && !first.voided()) {
            // What this installation is set to give counts at once where it is more.
            long so = purse.grants().stream()
                    .filter(grant -> grant.reference().startsWith(reference))
                    .mapToLong(GrantBalance::amount)
                    .sum();
            if (so < credits.hundredths()) {
                missing.add(grant(
                        period, reference + " to " + credits.hundredths(), new Credits(credits.hundredths() - so)));
            }
        }
        return missing;
    }

    /**
     * Whether what a plan for nothing gave in another period still runs: who came back to it in the middle of a month, after a
     * payment that was paid back, has that one, and gets the next when it ends.
     */
    private static boolean isStillGiven(PlanSubscription period, Purse purse) {
        return purse.grants().stream()
                .filter(grant -> grant.source() == GrantSource.PLAN && !grant.voided())
                .filter(grant -> period.plan().equals(grant.plan()))
                .anyMatch(grant -> !grant.gone(period.start()));
    }

    private static NewGrant grant(PlanSubscription period, String reference, Credits credits) {
        return new NewGrant(
                reference,
                GrantSource.PLAN,
                credits,
                period.start(),
                period.end(),
                period.terms().name(),
                period.plan());
    }
}
