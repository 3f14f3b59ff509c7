package app.photoplay.departure;

import app.photoplay.account.leaving.AccountErasures;
import app.photoplay.base.Bequest;
import app.photoplay.base.UserId;
import app.photoplay.project.ProjectRemovals;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends accounts whose time is over. Their films go first, by the purge of films, which waits for what is being made and
 * takes the files along; once none is left, what belongs to films of others is handed over by those who keep it, and the person’s rows go.
 */
@Component
class AccountPurge {

    private static final Logger log = LoggerFactory.getLogger(AccountPurge.class);
    private static final int AT_ONCE = 20;

    private final AccountErasures erasures;
    private final ProjectRemovals projects;
    private final ExportFolder exports;
    private final List<Bequest> bequests;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AccountPurge(
            AccountErasures erasures,
            ProjectRemovals projects,
            ExportFolder exports,
            List<Bequest> bequests,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.erasures = erasures;
        this.projects = projects;
        this.exports = exports;
        this.bequests = bequests;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** One that cannot go yet is looked at again later, and holds up no other. */
    void purgeDue() {
        List<UserId> due = Objects.requireNonNull(transaction.execute(status -> erasures.due(AT_ONCE)));
        for (UserId person : due) {
            try {
                purge(person);
            } catch (RuntimeException e) {
                log.warn("Could not erase account {}; retried later", person, e);
            }
        }
    }

    /** @return whether it is gone; else its films are on their way */
    boolean purge(UserId person) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            if (!erasures.isDue(person) || projects.giveUpAll(person) > 0) {
                return false;
            }
            bequests.forEach(bequest -> bequest.handOver(person, jdbc));
            exports.remove(person);
            erasures.erase(person);
            log.info("Account {} was erased", person);
            return true;
        }));
    }
}
