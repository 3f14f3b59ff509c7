package app.photoplay.plan;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.UserId;
import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person may use and has used in the period of their plan. It is read as of one moment: what a film
 * claims becomes what its pictures hold while somebody looks.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Usages {

    private final UsageReads reads;
    private final CurrentUser currentUser;

    Usages(UsageReads reads, CurrentUser currentUser) {
        this.reads = reads;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Usage mine() {
        return reads.of(currentUser.id());
    }

    /** Somebody else's. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Usage of(UserId person) {
        return reads.of(person);
    }

    /** Of who pays for a film; whoever asks has seen to it that the signed-in person may order for it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Usage ofPayer(UserId owner) {
        return reads.of(owner);
    }

    /** What of many can be spent and is held, in as many statements as of one. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Map<UserId, Usage.Standing> standings(Collection<UserId> people) {
        return reads.standings(people);
    }
}
