package app.photoplay.account;

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

    private final Users users;

    UserNames(Users users) {
        this.users = users;
    }

    @Override
    public Map<UserId, String> of(Collection<UserId> people) {
        return users.findByIdIn(people.stream().map(UserId::value).toList()).stream()
                .map(User::profile)
                .collect(Collectors.toMap(Profile::id, Profile::displayName));
    }
}
