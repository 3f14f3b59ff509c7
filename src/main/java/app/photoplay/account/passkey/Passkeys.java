package app.photoplay.account.passkey;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Service;

/** The passkeys of the signed-in person. The framework makes and checks them ({@link PasskeySecurity}). */
@Service
@PreAuthorize("isAuthenticated()")
public class Passkeys {

    static final String ALLOWED = "photoplay.passkey";

    private static final Duration TIME_TO_MAKE = Duration.ofMinutes(5);

    private final PublicKeyCredentialUserEntityRepository holders;
    private final UserCredentialRepository credentials;
    private final People people;
    private final CurrentUser currentUser;
    private final Clock clock;

    Passkeys(
            PublicKeyCredentialUserEntityRepository holders,
            UserCredentialRepository credentials,
            People people,
            CurrentUser currentUser,
            Clock clock) {
        this.holders = holders;
        this.credentials = credentials;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * @param id as the framework writes it
     * @param usedAt null where nobody has come in with it yet
     */
    public record Passkey(
            String id,
            String name,
            Instant madeAt,
            @Nullable Instant usedAt) {}

    public List<Passkey> mine() {
        PublicKeyCredentialUserEntity me = holders.findByUsername(email());
        return me == null
                ? List.of()
                : credentials.findByUserId(me.getId()).stream()
                        .map(key -> new Passkey(
                                key.getCredentialId().toBase64UrlString(),
                                key.getLabel(),
                                key.getCreated(),
                                usedSince(key.getCreated(), key.getLastUsed())))
                        .toList();
    }

    /** The framework says of a new one that it was used when it was made. */
    private static @Nullable Instant usedSince(Instant made, Instant used) {
        return used.isAfter(made) ? used : null;
    }

    /** Lets this session make one, within some minutes. */
    public void allow(Proof proof, HttpSession session) {
        proof.require(currentUser, clock);
        if (people.find(currentUser.id()).filter(AccountHolder::isDemo).isPresent()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        session.setAttribute(ALLOWED, clock.instant().plus(TIME_TO_MAKE));
    }

    /** @throws Refusal with PROOF_NEEDED, or NOT_FOUND where it is somebody else’s */
    public void remove(Proof proof, String id) {
        proof.require(currentUser, clock);
        if (mine().stream().noneMatch(key -> key.id().equals(id))) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        credentials.delete(Bytes.fromBase64(id));
    }

    private String email() {
        return people.find(currentUser.id()).map(user -> user.address().value()).orElse("");
    }
}
