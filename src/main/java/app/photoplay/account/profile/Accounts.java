package app.photoplay.account.profile;

import app.photoplay.account.Profile;
import app.photoplay.account.Scheme;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people decide about their own account, and what is shown of them. */
@Service
public class Accounts {

    private final People people;
    private final CurrentUser currentUser;
    private final PersonPictures pictures;

    Accounts(People people, CurrentUser currentUser, PersonPictures pictures) {
        this.people = people;
        this.currentUser = currentUser;
        this.pictures = pictures;
    }

    /** The signed-in person as they are now, or empty if nobody is signed in or the account is gone. */
    @PreAuthorize("permitAll()")
    public Optional<Profile> me() {
        return currentUser.find().flatMap(people::find).map(AccountHolder::profile);
    }

    /** The address of the picture of the signed-in person; empty where they have none. */
    @PreAuthorize("isAuthenticated()")
    public Optional<String> portrait() {
        UserId me = currentUser.id();
        return Optional.ofNullable(pictures.of(Set.of(me)).get(me));
    }

    /** Whether the signed-in person uses the account whose password everybody may know. */
    @PreAuthorize("isAuthenticated()")
    public boolean isDemo() {
        return people.find(currentUser.id()).map(AccountHolder::isDemo).orElse(false);
    }

    /** Whether the signed-in person has shown that their address is theirs. */
    @PreAuthorize("isAuthenticated()")
    public boolean isVerified() {
        return people.find(currentUser.id()).map(AccountHolder::isVerified).orElse(false);
    }

    /**
     * Gives the signed-in person another name.
     *
     * @throws Refusal with VALIDATION at {@code displayName}
     */
    @PreAuthorize("isAuthenticated()")
    public void rename(String displayName) {
        String name = displayName.strip();
        if (!Profile.isName(name)) {
            throw new Refusal(ErrorCode.VALIDATION, "displayName");
        }
        people.rename(currentUser.id(), name);
    }

    /** Lights the screens of the signed-in person as they wish, from now on and wherever they sign in. */
    @PreAuthorize("isAuthenticated()")
    public void light(Scheme scheme) {
        people.light(currentUser.id(), scheme);
    }
}
