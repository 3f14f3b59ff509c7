package app.photoplay.admin.people;

import app.photoplay.account.administrator.AccountState;
import app.photoplay.base.audit.AuditPage;
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
        AuditPage audit) {}
