package app.photoplay.plan.subscription;

/** How a subscription stands. */
public enum SubscriptionState {
    ACTIVE,
    /** A plan that costs something, not paid yet and not due yet. */
    TRIAL,
    /** Its period is not paid for, and it goes on for a while. */
    GRACE,
    /** It leads to another plan when it is renewed. */
    ENDING
}
