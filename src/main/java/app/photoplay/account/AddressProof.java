package app.photoplay.account;

import app.photoplay.account.AccountTokens.PendingSignUp;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody shows by a letter that an address is theirs; where their account waited for that, it is opened. */
@Service
@PermitAll
public class AddressProof {

    private final AccountTokens tokens;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressProof(AccountTokens tokens, Users users, ApplicationEventPublisher events, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.events = events;
        this.clock = clock;
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
            Optional<User> user = users.findById(known.get().value());
            user.ifPresent(person -> person.verify(clock.instant()));
            return user.isPresent();
        }
        return tokens.take(token, WayIn.SIGN_UP)
                .flatMap(held -> Optional.ofNullable(held.signUp()))
                .map(this::open)
                .orElse(false);
    }

    private boolean open(PendingSignUp wish) {
        EmailAddress email = new EmailAddress(wish.email());
        if (users.findByEmailKey(email.folded()).isPresent()) {
            return false;
        }
        UserId id = UserId.next();
        User user = User.open(id, email, wish.displayName(), wish.passwordHash(), clock.instant());
        user.verify(clock.instant());
        users.saveAndFlush(user);
        events.publishEvent(new AccountOpened(id));
        return true;
    }
}
