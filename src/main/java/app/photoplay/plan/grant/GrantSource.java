package app.photoplay.plan.grant;

/** Where credits come from, in the order in which they are spent where nothing expires first. */
public enum GrantSource {
    PLAN,
    GIFT,
    REFUND,
    ADJUSTMENT,
    /** Paid for by itself: spent last. */
    PURCHASE
}
