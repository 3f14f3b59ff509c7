package app.photoplay.account.person;

import java.time.Instant;

/** What a part of this capability looks after every half a minute: what has expired, and what was lost. */
public interface AccountSweep {

    void sweep(Instant now);
}
