package app.photoplay.account.profile;

import app.photoplay.account.Profile;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;

/** Names of the stored people. */
@Component
@PreAuthorize("isAuthenticated()")
class UserNames implements DisplayNames {

    private final People people;

    UserNames(People people) {
        this.people = people;
    }

    @Override
    public Map<UserId, String> of(Collection<UserId> people) {
        return this.people.findAll(people).stream()
                .map(AccountHolder::profile)
                .collect(Collectors.toMap(Profile::id, Profile::displayName));
    }
}
