package app.photoplay.account;

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

    private final Users users;

    PeopleByEmail(Users users) {
        this.users = users;
    }

    /** Empty where nobody has it, or it is none. */
    public Optional<UserId> find(String email) {
        return EmailAddress.isPossible(email)
                ? users.findByEmailKey(new EmailAddress(email).folded())
                        .map(User::profile)
                        .map(Profile::id)
                : Optional.empty();
    }

    /** The addresses of those who are there still, in alphabetical order. */
    public List<String> of(Collection<UserId> people) {
        return users.findByIdIn(people.stream().map(UserId::value).toList()).stream()
                .map(User::profile)
                .map(Profile::email)
                .sorted()
                .toList();
    }
}
