package app.photoplay.plan;

import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts what a limit is set to, at whoever keeps it: a bean of this kind for each limit that is counted. */
@PermitAll
public interface LimitMeter {

    /** What it counts. */
    Limit limit();

    /**
     * How much there is.
     *
     * @param since the beginning of the person's period, for what is counted in it
     */
    long used(UserId account, Instant since);

    /** The same of many, each since the beginning of their own period; nothing of those that are left out. */
    default Map<UserId, Long> used(Map<UserId, Instant> since) {
        Map<UserId, Long> used = new HashMap<>();
        since.forEach((account, from) -> used.put(account, used(account, from)));
        return used;
    }
}
