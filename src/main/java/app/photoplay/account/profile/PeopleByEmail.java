package app.photoplay.account.profile;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.Profile;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has which address, for administrators. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional(readOnly = true)
public class PeopleByEmail {

    private final People people;

    PeopleByEmail(People people) {
        this.people = people;
    }

    /** Empty where nobody has it, or it is none. */
    public Optional<UserId> find(String email) {
        return EmailAddress.isPossible(email) ? people.findByEmail(email).map(AccountHolder::id) : Optional.empty();
    }

    /** The addresses of those who are there still, in alphabetical order. */
    public List<String> of(Collection<UserId> people) {
        return this.people.findAll(people).stream()
                .map(AccountHolder::profile)
                .map(Profile::email)
                .sorted()
                .toList();
    }
}
