package app.photoplay.plan.subscription;

import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanTerms;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * On which plan somebody is.
 *
 * @param plan as it is published for whoever comes now
 * @param terms in force for this person
 * @param renewsAt when the period ends and the next begins
 * @param pendingPlan the one that the next period is on, where that is another one
 * @param trialUntil while it is tried
 * @param graceUntil when it ends unless it is paid for
 * @param due what waits to be paid, null where nothing does
 * @param zone whose days count for this person
 */
public record SubscriptionView(
        Plan plan,
        PlanTerms terms,
        SubscriptionState state,
        Instant periodStart,
        Instant renewsAt,
        @Nullable Plan pendingPlan,
        @Nullable Instant trialUntil,
        @Nullable Instant graceUntil,
        @Nullable Due due,
        ZoneId zone) {}
