package app.photoplay.plan;

import app.photoplay.base.CurrentUser;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person may use and has used this month. */
@Service
@PreAuthorize("isAuthenticated()")
public class Usages {

    private final CreditRows rows;
    private final CurrentUser currentUser;
    private final Clock clock;

    Usages(CreditRows rows, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Usage mine() {
        return rows.usage(currentUser.id(), clock.instant());
    }
}
