package app.photoplay.sharing;

import app.photoplay.base.WritableText;
import app.photoplay.base.web.AddressThrottle;
import app.photoplay.sharing.StandingLinks.Standing;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Who may see what is behind a link: asked anew for the page and for every picture, film and subtitle of it, so that
 * what is switched off is gone at once. Keeps nothing of a guest; their proof is in their own cookie.
 */
@Service
@PermitAll
public class GuestAccess {

    /** The longest name of a guest, in {@code char}s. */
    public static final int MAX_NAME = 60;

    /** At once from one network; there is nothing to be guessed in 144 bits, and a school may share a mistyped address. */
    private static final int MOST_GUESSES = 120;

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24}");

    private final LinkRows links;
    private final StandingLinks standing;
    private final VersionRows versions;
    private final PasswordTries tries;
    private final PasswordEncoder passwords;
    private final GuestProof proof;
    private final Clock clock;
    private final AddressThrottle guesses;

    GuestAccess(
            LinkRows links,
            StandingLinks standing,
            VersionRows versions,
            PasswordTries tries,
            PasswordEncoder passwords,
            GuestProof proof,
            Clock clock) {
        this.links = links;
        this.standing = standing;
        this.versions = versions;
        this.tries = tries;
        this.passwords = passwords;
        this.proof = proof;
        this.clock = clock;
        this.guesses = new AddressThrottle(clock, MOST_GUESSES, AddressThrottle.REFILL);
    }

    /** What came of a password and a name. */
    public sealed interface Knock {

        record Nowhere() implements Knock {}

        /** @param proof for the guest’s cookie */
        record Open(String proof) implements Knock {}

        record WrongPassword() implements Knock {}

        record NameMissing() implements Knock {}

        record TooManyTries(Duration timeToWait) implements Knock {}
    }

    /**
     * @param network address that the request comes from
     * @param cookie the proof that the guest carries; null for none
     */
    public GuestEntry enter(String token, String network, @Nullable String cookie) {
        Optional<Standing> found = find(token);
        if (found.isEmpty()) {
            Duration wait = guesses.admit(network);
            return wait.isPositive() ? new GuestEntry.TooManyTries(wait) : new GuestEntry.Nowhere();
        }
        LinkRow row = found.get().row();
        return link(found.get()).map(link -> enter(row, link, cookie)).orElseGet(GuestEntry.Nowhere::new);
    }

    /**
     * Where a link leads to for somebody who has not done anything yet. Empty where it asks them for something first, and
     * where it leads nowhere: {@link #enter} says which, and counts it.
     */
    public Optional<GuestLink> open(String token) {
        return find(token).flatMap(this::link).filter(link -> !link.asksPassword() && !link.asksName());
    }

    /** Who is let in at one link, without another look at the rows for each. */
    @FunctionalInterface
    public interface Admission {

        /** @param cookie the proof that somebody carries; null for none */
        boolean admits(@Nullable String cookie);
    }

    /** As it stands now, for many who look at the same link. */
    public Admission admission(String token) {
        Optional<Standing> found = find(token);
        GuestLink link = found.flatMap(this::link).orElse(null);
        return link == null
                ? cookie -> false
                : cookie -> enter(found.get().row(), link, cookie) instanceof GuestEntry.In;
    }

    /** Nothing where it leads nowhere. */
    private Optional<GuestLink> link(Standing standing) {
        LinkRow row = standing.row();
        PublishedVersion version = standing.version();
        return version != null && isAlive(row)
                ? Optional.of(new GuestLink(row.id(), standing.owner(), version, row.options(), row.password() != null))
                : Optional.empty();
    }

    private GuestEntry enter(LinkRow row, GuestLink link, @Nullable String cookie) {
        if (!link.asksPassword() && !link.asksName()) {
            return new GuestEntry.In(link, proof.guest(row, cookie).orElse(Guest.NOBODY));
        }
        return proof.guest(row, cookie)
                .filter(guest -> !link.asksName() || !guest.name().isEmpty())
                .<GuestEntry>map(guest -> new GuestEntry.In(link, guest))
                .orElseGet(() -> new GuestEntry.AtTheDoor(link));
    }

    /** A guest says the password, and who they are. Wrong passwords are counted, in rows, by link and network. */
    public Knock knock(String token, String network, String password, String name) {
        Optional<LinkRow> found = find(token).map(Standing::row);
        if (found.isEmpty()) {
            Duration wait = guesses.admit(network);
            return wait.isPositive() ? new Knock.TooManyTries(wait) : new Knock.Nowhere();
        }
        LinkRow row = found.get();
        if (!isAlive(row)) {
            return new Knock.Nowhere();
        }
        String hash = row.password();
        String called = name.strip();
        if (row.options().watermark() && !isName(called)) {
            return new Knock.NameMissing();
        }
        if (hash != null) {
            Duration wait = tries.admit(row.id(), network);
            if (wait.isPositive()) {
                return new Knock.TooManyTries(wait);
            }
            if (!passwords.matches(password, hash)) {
                return new Knock.WrongPassword();
            }
            tries.forget(row.id(), network);
        }
        if (row.options().watermark()) {
            links.named(row.id());
        }
        return new Knock.Open(proof.of(row, proof.fresh(row.options().watermark() ? called : "")));
    }

    /** Whether somebody may be called so: not with marks that turn the direction of what others wrote beside it. */
    public static boolean isName(String called) {
        return !called.isBlank()
                && called.length() <= MAX_NAME
                && WritableText.isLine(called)
                && !WritableText.turnsDirections(called);
    }

    /** @param proof for the guest’s cookie */
    public record Introduced(Guest guest, String proof) {}

    /**
     * A guest who was let in says who they are.
     *
     * @param name one that {@link #isName}
     */
    public Introduced introduce(GuestEntry.In in, String name) {
        LinkRow row = links.find(in.link().id()).orElseThrow();
        Guest before = in.guest();
        if (before.name().isEmpty()) {
            links.named(row.id());
        }
        Guest guest = before.id().isEmpty() ? proof.fresh(name) : new Guest(before.id(), name);
        return new Introduced(guest, proof.of(row, guest));
    }

    /** The versions that the guest may turn to, newest first. */
    public List<PublishedVersion> versions(GuestLink link) {
        if (!link.allows(GuestRight.OLDER_VERSIONS)) {
            return List.of(link.version());
        }
        return versions.of(link.version().project()).stream()
                .filter(version -> version.number() <= link.version().number())
                .toList();
    }

    /** One of those versions. */
    public Optional<PublishedVersion> version(GuestLink link, int number) {
        if (number == link.version().number()) {
            return Optional.of(link.version());
        }
        return number < link.version().number() && link.allows(GuestRight.OLDER_VERSIONS)
                ? versions.find(link.version().project(), number)
                : Optional.empty();
    }

    /** Also one whose time is over: whoever holds its address does not guess. */
    private Optional<Standing> find(String token) {
        return TOKEN.matcher(token).matches() ? standing.find(ShareKey.hash(token)) : Optional.empty();
    }

    private boolean isAlive(LinkRow row) {
        return row.state(clock.instant()) == ShareLink.State.ACTIVE;
    }
}
