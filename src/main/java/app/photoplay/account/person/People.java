package app.photoplay.account.person;

import app.photoplay.account.AccountOpened;
import app.photoplay.account.EmailAddress;
import app.photoplay.account.Role;
import app.photoplay.account.Scheme;
import app.photoplay.base.UserId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored people, for every part of this capability: the row itself is seen here alone. */
@Component
@Transactional
public class People {

    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    People(Users users, ApplicationEventPublisher events, Clock clock) {
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AccountHolder> find(UserId person) {
        return users.findById(person.value()).map(User::person);
    }

    /** @param email whatever somebody typed */
    @Transactional(readOnly = true)
    public Optional<AccountHolder> findByEmail(String email) {
        return users.findByEmailKey(EmailAddress.fold(email)).map(User::person);
    }

    /** Whether anybody has an account of their own; the demo account is everybody’s. */
    @Transactional(readOnly = true)
    public boolean isAnybodyHere() {
        return users.existsByDemoFalse();
    }

    /** Those of them who are there still. */
    @Transactional(readOnly = true)
    public List<AccountHolder> findAll(Collection<UserId> people) {
        return users.findByIdIn(people.stream().map(UserId::value).toList()).stream()
                .map(User::person)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<AccountHolder> findByRole(Role role) {
        return users.findByRole(role).stream().map(User::person).toList();
    }

    /**
     * Opens an account for a creator, and says so to whoever listens.
     *
     * @param verified whether they have shown that the address is theirs
     * @throws org.springframework.dao.DataIntegrityViolationException where somebody has that address
     */
    public UserId open(EmailAddress email, String displayName, String passwordHash, boolean verified) {
        UserId id = UserId.next();
        User user = User.open(id, email, displayName, passwordHash, clock.instant());
        if (verified) {
            user.verify(clock.instant());
        }
        users.saveAndFlush(user);
        events.publishEvent(new AccountOpened(id));
        return id;
    }

    public void rename(UserId person, String name) {
        change(person, user -> user.rename(name));
    }

    public void light(UserId person, Scheme scheme) {
        change(person, user -> user.light(scheme));
    }

    /** They showed that the address is theirs. */
    public void verify(UserId person) {
        change(person, user -> user.verify(clock.instant()));
    }

    public void replacePasswordHash(UserId person, String hash) {
        change(person, user -> user.replacePasswordHash(hash));
    }

    /** From now on it ends with demo mode. */
    public void becomeDemo(UserId person) {
        change(person, User::becomeDemo);
    }

    /** @return whether that is a change */
    public boolean become(UserId person, Role role) {
        return users.findById(person.value()).map(user -> user.become(role)).orElse(false);
    }

    private void change(UserId person, Consumer<User> change) {
        users.findById(person.value()).ifPresent(change);
    }
}
