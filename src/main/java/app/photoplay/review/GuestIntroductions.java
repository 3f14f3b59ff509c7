package app.photoplay.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.base.web.PeerNetwork;
import app.photoplay.sharing.Guest;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Who a guest is when they say or approve something, and how often they may. */
@Component
class GuestIntroductions {

    static final int MOST_AT_ONCE = 20;
    static final Duration ONE_MORE = Duration.ofSeconds(15);

    private final GuestAccess access;
    private final GuestNames names;
    private final AddressThrottle throttle;

    GuestIntroductions(GuestAccess access, GuestNames names, Clock clock) {
        this.access = access;
        this.names = names;
        this.throttle = new AddressThrottle(clock, MOST_AT_ONCE, ONE_MORE);
    }

    /**
     * By the name that they gave before, or give now.
     *
     * @throws Refusal with VALIDATION at {@code name} where they have none yet and that is none
     */
    GuestAccess.Introduced introduced(GuestEntry.In in, String name) {
        Guest guest = in.guest();
        if (guest.name().isEmpty() && !GuestAccess.isName(name.strip())) {
            throw new Refusal(ErrorCode.VALIDATION, "name", GuestAccess.MAX_NAME);
        }
        String wish = guest.name().isEmpty() ? name.strip() : guest.name();
        String called = names.of(in.link().version().project(), guest.id(), wish);
        return access.introduce(in, called);
    }

    /**
     * By link and network, so that nobody is held up by others.
     *
     * @throws Refusal with TOO_MANY_REQUESTS where that is enough for now
     */
    void admit(GuestLink link, String address) {
        Duration wait = throttle.admit(PeerNetwork.of(address) + " " + link.id());
        if (wait.isPositive()) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
    }
}
