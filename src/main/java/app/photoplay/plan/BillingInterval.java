package app.photoplay.plan;

/** How long a period of a plan is: what its price is paid for, and its credits are given for. */
public enum BillingInterval {
    MONTH(1),
    YEAR(12);

    private final int months;

    BillingInterval(int months) {
        this.months = months;
    }

    public int months() {
        return months;
    }
}
