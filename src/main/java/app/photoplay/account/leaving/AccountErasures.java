package app.photoplay.account.leaving;

import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps by which an account goes for good, for whoever ends first what is its person’s elsewhere. */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class AccountErasures {

    private final LeavingRows rows;
    private final Clock clock;

    AccountErasures(LeavingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Those whose time is over, the longest overdue first. */
    public List<UserId> due(int most) {
        return rows.due(clock.instant(), most);
    }

    /** Whether it goes now. Held until the transaction ends. */
    public boolean isDue(UserId person) {
        return rows.holdDue(person, clock.instant());
    }

    /** Deletes it, with every row that is only its person’s. */
    public void erase(UserId person) {
        rows.delete(person);
    }
}
