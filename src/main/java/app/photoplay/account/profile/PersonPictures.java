package app.photoplay.account.profile;

import app.photoplay.account.Role;
import app.photoplay.account.person.People;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayPictures;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.Teammates;
import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures of people, and the one answer to who may see whose. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class PersonPictures implements DisplayPictures {

    private static final String ADDRESS = "media/people/";

    private final PreferenceRows rows;
    private final People people;
    private final Teammates teammates;
    private final CurrentUser currentUser;

    PersonPictures(PreferenceRows rows, People people, Teammates teammates, CurrentUser currentUser) {
        this.rows = rows;
        this.people = people;
        this.teammates = teammates;
        this.currentUser = currentUser;
    }

    @Override
    public Map<UserId, String> of(Collection<UserId> people) {
        Map<UserId, String> addresses = new HashMap<>();
        // Another picture has another address, so that a browser may keep each.
        rows.portraits(visible(people))
                .forEach((person, taken) -> addresses.put(person, ADDRESS + person + "?of=" + taken.toEpochMilli()));
        return addresses;
    }

    /**
     * The picture itself, a JPEG.
     *
     * @throws Refusal with NOT_FOUND where there is none, or it is not for the signed-in person: nobody learns which
     */
    public byte[] jpeg(UserId person) {
        return visible(Set.of(person)).stream()
                .findFirst()
                .flatMap(rows::portrait)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private Set<UserId> visible(Collection<UserId> people) {
        UserId me = currentUser.id();
        Set<UserId> others = new HashSet<>(people);
        boolean mine = others.remove(me);
        if (others.isEmpty()) {
            return mine ? Set.of(me) : Set.of();
        }
        Set<UserId> visible = new HashSet<>(isAdministrator(me) ? others : teammates.of(me, others));
        if (mine) {
            visible.add(me);
        }
        return visible;
    }

    private boolean isAdministrator(UserId me) {
        return people.find(me)
                .filter(found -> found.profile().role() == Role.ADMIN)
                .isPresent();
    }
}
