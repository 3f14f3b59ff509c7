package app.photoplay.support.screens;

import app.photoplay.plan.BillingInterval;
import app.photoplay.plan.Credits;
import app.photoplay.plan.Money;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.PlanLimits;
import app.photoplay.plan.PlanTerms;
import app.photoplay.plan.Resolution;
import app.photoplay.plan.SharingFeature;
import app.photoplay.plan.Usage;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionState;
import app.photoplay.plan.subscription.SubscriptionView;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Three plans, and somebody on the middle one: 224 credits available, 24 held, 212 spent, 36 of them expiring early. */
public final class PlanStates {

    public static final Plan FREE = plan("free", "Free", 0, 40, 24, false);
    public static final Plan CREATOR = plan("creator", "Creator", 1900, 400, 120, false);
    public static final Plan STUDIO = plan("studio", "Studio", 7900, 2000, 1000, false);
    public static final Instant START = Instant.parse("2026-11-01T00:00:00Z");
    public static final Instant RENEWS = Instant.parse("2026-12-01T00:00:00Z");

    private PlanStates() {}

    public static Plan plan(String id, String name, long cents, long credits, int shots, boolean retired) {
        PlanTerms terms = new PlanTerms(
                1,
                name,
                "For films.",
                new Money("EUR", cents),
                BillingInterval.MONTH,
                Credits.of(credits),
                new PlanLimits(40, shots, 10, Resolution.UHD, Set.of(), 50_000_000_000L, 2),
                Set.of(SharingFeature.LINK));
        return new Plan(new PlanId(id), 1, !retired, !retired, retired, terms);
    }

    public static SubscriptionView on(Plan plan) {
        return on(plan, null, null);
    }

    /** @param next the plan of the next period, null for the same */
    public static SubscriptionView on(Plan plan, @Nullable Plan next, @Nullable Due due) {
        return new SubscriptionView(
                plan,
                plan.terms(),
                next == null ? SubscriptionState.ACTIVE : SubscriptionState.ENDING,
                START,
                RENEWS,
                next,
                null,
                null,
                due,
                ZoneOffset.UTC);
    }

    public static Usage usage(Plan plan, long available, long held, long spent, Usage.@Nullable Expiring expiring) {
        return new Usage(
                plan,
                Credits.of(available),
                Credits.of(held),
                Credits.of(spent),
                expiring,
                START,
                RENEWS,
                ZoneOffset.UTC,
                false);
    }

    public static Usage usage() {
        return usage(CREATOR, 224, 24, 212, new Usage.Expiring(Credits.of(36), Instant.parse("2026-11-28T00:00:00Z")));
    }
}
