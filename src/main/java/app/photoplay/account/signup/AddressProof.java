package app.photoplay.account.signup;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.People;
import app.photoplay.account.ticket.AccountTokens;
import app.photoplay.account.ticket.AccountTokens.PendingSignUp;
import app.photoplay.account.ticket.WayIn;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody shows by a letter that an address is theirs; where their account waited for that, it is opened. */
@Service
@PermitAll
public class AddressProof {

    private final AccountTokens tokens;
    private final People people;

    AddressProof(AccountTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    /** Whether that letter can still be used. */
    @Transactional(readOnly = true)
    public boolean isGood(String token) {
        return tokens.isGood(token, WayIn.CONFIRM, WayIn.SIGN_UP);
    }

    /** @return whether the letter was good, and the address is confirmed now */
    @Transactional
    public boolean confirm(String token) {
        Optional<UserId> known = tokens.takePerson(token, WayIn.CONFIRM);
        if (known.isPresent()) {
            people.verify(known.get());
            return people.find(known.get()).isPresent();
        }
        return tokens.take(token, WayIn.SIGN_UP)
                .flatMap(held -> Optional.ofNullable(held.signUp()))
                .map(this::open)
                .orElse(false);
    }

    private boolean open(PendingSignUp wish) {
        EmailAddress email = new EmailAddress(wish.email());
        if (people.findByEmail(wish.email()).isPresent()) {
            return false;
        }
        people.open(email, wish.displayName(), wish.passwordHash(), true);
        return true;
    }
}
