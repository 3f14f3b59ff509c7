package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountState;
import app.photoplay.base.audit.AuditPage;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.grant.GrantView;
import app.photoplay.plan.subscription.SubscriptionView;
import java.util.List;

/**
 * All that an administrator sees of somebody.
 *
 * @param films how many they have, without those in the bin
 * @param audit the latest of what was done to them
 */
public record PersonFile(
        AccountState account,
        Usage usage,
        SubscriptionView subscription,
        List<GrantView> grants,
        int films,
        AuditPage audit) {

    /** What of the held is of no grant yet: films that are being made were quoted it, and have not asked for it so far. */
    public Credits claimed() {
        long ofGrants =
                grants.stream().mapToLong(grant -> grant.held().hundredths()).sum();
        return new Credits(Math.max(0, usage.held().hundredths() - ofGrants));
    }
}
