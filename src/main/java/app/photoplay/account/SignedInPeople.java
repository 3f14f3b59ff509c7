package app.photoplay.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds people by email for the framework, the demo account only while it is on, and stores a password anew when its hashing has grown stronger. */
final class SignedInPeople implements UserDetailsService, UserDetailsPasswordService {

    private final Users users;
    private final DemoAccount demo;
    private final TransactionTemplate transaction;

    SignedInPeople(Users users, DemoAccount demo, TransactionTemplate transaction) {
        this.users = users;
        this.demo = demo;
        this.transaction = transaction;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        if (!EmailAddress.isPossible(email)) {
            throw new UsernameNotFoundException("No such account");
        }
        return users.findByEmailKey(EmailAddress.fold(email))
                .filter(demo::opens)
                .map(User::signedIn)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }

    @Override
    public UserDetails updatePassword(UserDetails person, @Nullable String hash) {
        if (hash == null || !(person instanceof SignedInPerson known)) {
            return person;
        }
        return transaction.execute(status -> users.findById(known.id().value())
                .map(user -> {
                    user.replacePasswordHash(hash);
                    return (UserDetails) user.signedIn();
                })
                .orElse(person));
    }
}
