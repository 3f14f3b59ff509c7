package app.photoplay.plan.billing;

/** What is paid for. */
public enum PaymentPurpose {
    /** A pack of credits. */
    TOP_UP,
    /** The first period of a plan. */
    PLAN_START,
    /** What the rest of a period costs more on another plan. */
    UPGRADE,
    /** The next period of a plan. */
    RENEWAL
}
