package app.photoplay.sharing;

import app.photoplay.base.WritableText;
import app.photoplay.base.web.AddressThrottle;
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

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{24}");

    private final LinkRows links;
    private final VersionRows versions;
    private final PasswordTries tries;
    private final PasswordEncoder passwords;
    private final GuestProof proof;
    private final Clock clock;
    private final AddressThrottle guesses;

    GuestAccess(
            LinkRows links,
            VersionRows versions,
            PasswordTries tries,
            PasswordEncoder passwords,
            GuestProof proof,
            Clock clock) {
        this.links = links;
        this.versions = versions;
        this.tries = tries;
        this.passwords = passwords;
        this.proof = proof;
        this.clock = clock;
        this.guesses = new AddressThrottle(clock);
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
        Optional<LinkRow> found = find(token);
        if (found.isEmpty()) {
            Duration wait = guesses.admit(network);
            return wait.isPositive() ? new GuestEntry.TooManyTries(wait) : new GuestEntry.Nowhere();
        }
        LinkRow row = found.get();
        Optional<PublishedVersion> version = version(row);
        if (!isAlive(row) || version.isEmpty()) {
            return new GuestEntry.Nowhere();
        }
        GuestLink link = new GuestLink(row.id(), version.get(), row.options(), row.password() != null);
        if (!link.asksPassword() && !link.asksName()) {
            return new GuestEntry.In(link, "");
        }
        return proof.name(row, cookie)
                .filter(name -> !link.asksName() || !name.isEmpty())
                .<GuestEntry>map(name -> new GuestEntry.In(link, name))
                .orElseGet(() -> new GuestEntry.AtTheDoor(link));
    }

    /** A guest says the password, and who they are. Wrong passwords are counted, in rows, by link and network. */
    public Knock knock(String token, String network, String password, String name) {
        Optional<LinkRow> found = find(token);
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
        if (row.options().watermark()
                && (called.isEmpty() || called.length() > MAX_NAME || !WritableText.isLine(called))) {
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
        return new Knock.Open(proof.of(row, row.options().watermark() ? called : ""));
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
    private Optional<LinkRow> find(String token) {
        return TOKEN.matcher(token).matches() ? links.find(ShareKey.hash(token)) : Optional.empty();
    }

    private boolean isAlive(LinkRow row) {
        return row.state(clock.instant()) == ShareLink.State.ACTIVE;
    }

    private Optional<PublishedVersion> version(LinkRow row) {
        Integer number = row.options().version();
        return number == null ? versions.newest(row.project()) : versions.find(row.project(), number);
    }
}
