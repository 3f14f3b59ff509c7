package app.photoplay.account.provider;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.People;
import app.photoplay.account.person.Proof;
import app.photoplay.account.signup.SignUps;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.SecretToken;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts elsewhere: whose they are, linking and unlinking. Nobody gets into an account of ours because of an address
 * alone, unless both the provider and we know that it is theirs.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class ProviderAccounts {

    private final IdentityRows rows;
    private final People people;
    private final AccountStatusRows standings;
    private final AccountTokens tickets;
    private final SignUps signUps;
    private final PasswordEncoder passwords;
    private final CurrentUser currentUser;
    private final Clock clock;

    ProviderAccounts(
            IdentityRows rows,
            People people,
            AccountStatusRows standings,
            AccountTokens tickets,
            SignUps signUps,
            PasswordEncoder passwords,
            CurrentUser currentUser,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.standings = standings;
        this.tickets = tickets;
        this.signUps = signUps;
        this.passwords = passwords;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * What a provider says of somebody.
     *
     * @param verified whether it knows that the address is theirs
     */
    public record Claim(
            String provider,
            String subject,
            @Nullable String email,
            boolean verified,
            @Nullable String name) {}

    /** Of the signed-in person. */
    @Transactional(readOnly = true)
    public List<LinkedAccount> mine() {
        return rows.of(currentUser.id());
    }

    /** What a provider’s answer is to be sent with, so that it is linked and nobody signed in; good for some minutes. */
    public String ticket(Proof proof) {
        proof.require(currentUser, clock);
        standings.hold(proof);
        return tickets.give(currentUser.id(), WayIn.LINK).plain();
    }

    /** @throws Refusal with PROOF_NEEDED, NOT_FOUND */
    public void unlink(Proof proof, String provider, String subject) {
        proof.require(currentUser, clock);
        if (!rows.unlink(currentUser.id(), provider, subject)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }

    /**
     * Whose account of ours it is: linked by a ticket, linked before, of the same address that both sides know, or new.
     *
     * @throws Refusal with NOT_ALLOWED_NOW where it has to be linked first or is somebody else’s, SIGN_UP_CLOSED
     */
    @PreAuthorize("permitAll()")
    public UserId claim(Claim claim, String ticket) {
        // Another password forgets the ticket: whoever comes second finds none.
        tickets.holder(ticket, WayIn.LINK).ifPresent(standings::hold);
        Optional<UserId> linking = tickets.takePerson(ticket, WayIn.LINK);
        if (linking.isPresent()) {
            return linked(claim, linking.get());
        }
        return rows.find(claim.provider(), claim.subject()).orElseGet(() -> byAddress(claim));
    }

    private UserId byAddress(Claim claim) {
        String email = claim.email();
        if (email == null || !EmailAddress.isPossible(email)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        Optional<AccountHolder> known = people.findByEmail(email);
        if (known.isPresent()) {
            if (!claim.verified() || !known.get().isVerified() || known.get().isDemo()) {
                throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
            }
            return linked(claim, known.get().id());
        }
        return linked(claim, open(claim, email));
    }

    /** With a password that nobody knows; «Forgot the password?» gives them one. */
    private UserId open(Claim claim, String email) {
        if (!signUps.isOpen()) {
            throw new Refusal(ErrorCode.SIGN_UP_CLOSED, null);
        }
        String said = claim.name() == null || claim.name().isBlank() ? email.split("@", 2)[0] : claim.name();
        String name = said.strip().replaceAll("\\p{Cntrl}", "");
        return people.open(
                new EmailAddress(email),
                name.substring(0, Math.min(name.length(), Profile.MAX_NAME)).strip(),
                Objects.requireNonNull(passwords.encode(SecretToken.random().plain())),
                claim.verified());
    }

    private UserId linked(Claim claim, UserId person) {
        if (!rows.link(claim.provider(), claim.subject(), person, claim.email(), clock.instant())) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        return person;
    }
}
