package app.photoplay.plan.period;

import app.photoplay.plan.BillingInterval;
import java.time.Instant;
import java.time.ZoneId;

/**
 * When periods begin and end: on the day of the month, and at the time of day, of their anchor, in the zone of whose they
 * are. A month that has no such day ends with its last one, and the next is back on the day. Counted from the anchor and
 * never from the end before, so that a short month shortens nothing after it.
 */
public final class BillingClock {

    private BillingClock() {}

    /**
     * @param number of the period that begins then; the one before ends then
     */
    public static Instant start(Instant anchor, ZoneId zone, BillingInterval interval, int number) {
        return anchor.atZone(zone).plusMonths((long) interval.months() * number).toInstant();
    }

    public static Instant end(Instant anchor, ZoneId zone, BillingInterval interval, int number) {
        return start(anchor, zone, interval, number + 1);
    }
}
