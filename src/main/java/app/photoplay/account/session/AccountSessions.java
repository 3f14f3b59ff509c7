package app.photoplay.account.session;

import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in person is signed in. What is ended here is over at the session’s next request, on every node. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class AccountSessions {

    private final SessionRows rows;
    private final AccountStatusRows standings;
    private final CurrentUser currentUser;
    private final Clock clock;

    AccountSessions(SessionRows rows, AccountStatusRows standings, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.standings = standings;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @param current id of the container’s session that asks; empty for none */
    @Transactional(readOnly = true)
    public List<AccountSession> mine(String current) {
        return rows.of(currentUser.id(), SessionTrace.hash(current), clock.instant());
    }

    /** @throws Refusal with NOT_FOUND where it is somebody else’s, or has ended */
    public void end(UUID session) {
        writes();
        if (!rows.end(currentUser.id(), session, clock.instant())) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
    }

    /** Ends all but that of the container’s session of this id. */
    public void endOthers(String current) {
        writes();
        rows.endOthers(currentUser.id(), SessionTrace.hash(current), clock.instant());
    }

    /** Ends all, this one too. */
    public void endAll() {
        writes();
        standings.endSessions(currentUser.id(), clock.instant());
    }

    private void writes() {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
    }
}
