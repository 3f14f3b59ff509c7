package app.photoplay.base;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes ids that sort by time (UUID version 7, RFC 9562 §5.7), so that an index grows at its end. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static volatile Clock clock = ClockConfiguration.SYSTEM;

    private Ids() {}

    /** From now on the application's clock says what time an id holds. */
    static void readTimeFrom(Clock injected) {
        clock = injected;
    }

    public static UUID next() {
        long high = (clock.millis() << 16) | 0x7000L | (RANDOM.nextInt() & 0x0FFFL);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
