package app.photoplay.account.profile;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.MailAddresses;
import app.photoplay.base.UserId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Addresses of the stored people. */
@Component
@PreAuthorize("isAuthenticated()")
class UserMailAddresses implements MailAddresses {

    private final People people;

    UserMailAddresses(People people) {
        this.people = people;
    }

    @Override
    public boolean isAddress(String text) {
        return EmailAddress.isPossible(text);
    }

    @Override
    public boolean belongs(UserId person, String address) {
        return people.find(person)
                .map(AccountHolder::profile)
                .filter(profile -> EmailAddress.fold(profile.email()).equals(EmailAddress.fold(address)))
                .isPresent();
    }

    @Override
    public Optional<MailAddress> of(UserId person) {
        return people.find(person)
                .map(AccountHolder::profile)
                .map(profile -> new MailAddress(profile.email(), profile.language()));
    }
}
