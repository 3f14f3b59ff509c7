package app.photoplay.account.signin;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.DemoAccount;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds people by email for the framework, the demo account only while it is on, and stores a password anew when its hashing has grown stronger. */
final class SignedInPeople implements UserDetailsService, UserDetailsPasswordService {

    private final People people;
    private final DemoAccount demo;
    private final TransactionTemplate transaction;

    SignedInPeople(People people, DemoAccount demo, TransactionTemplate transaction) {
        this.people = people;
        this.demo = demo;
        this.transaction = transaction;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        if (!EmailAddress.isPossible(email)) {
            throw new UsernameNotFoundException("No such account");
        }
        return people.findByEmail(email)
                .filter(demo::opens)
                .map(AccountHolder::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public UserDetails updatePassword(UserDetails person, @Nullable String hash) {
        if (hash == null || !(person instanceof SignedInPerson known)) {
            return person;
        }
        return transaction.execute(status -> {
            people.replacePasswordHash(known.id(), hash);
            return people.find(known.id())
                    .map(user -> (UserDetails) user.signedIn())
                    .orElse(person);
        });
    }
}
