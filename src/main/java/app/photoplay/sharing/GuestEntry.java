package app.photoplay.sharing;

import java.time.Duration;

/** How a guest is received at the address of a link. */
public sealed interface GuestEntry {

    /** Mistyped, expired, switched off: nobody learns which. */
    record Nowhere() implements GuestEntry {}

    /** Nothing was looked up: this network has tried too many addresses that lead nowhere. */
    record TooManyTries(Duration timeToWait) implements GuestEntry {}

    /** It wants a password, or a name, or both. */
    record AtTheDoor(GuestLink link) implements GuestEntry {}

    record In(GuestLink link, Guest guest) implements GuestEntry {}
}
