package app.photoplay.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Time that passes as usual and leaps ahead when a test wants it to. */
public final class ShiftingClock extends Clock {

    private final Clock base;
    private volatile Duration ahead = Duration.ZERO;

    public ShiftingClock() {
        this(Clock.systemUTC());
    }

    private ShiftingClock(Clock base) {
        this.base = base;
    }

    /** One on which time stands still, and leaps. */
    public static ShiftingClock stopped() {
        return new ShiftingClock(Clock.fixed(Instant.now(), ZoneOffset.UTC));
    }

    public void leap(Duration duration) {
        ahead = ahead.plus(duration);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
