package app.photoplay.departure;

import app.photoplay.account.AccountErasures;
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
 * takes the files along; once none is left, what belongs to films of others is left to those, and the person’s rows go.
 */
@Component
class AccountPurge {

    private static final Logger log = LoggerFactory.getLogger(AccountPurge.class);
    private static final int AT_ONCE = 20;

    /** What somebody made for a film that is another’s now stays with the film. */
    private static final List<String> LEFT_TO_OTHERS = List.of(
            "update generations t set account_id = p.owner_id from projects p where p.id = t.subject and t.account_id = ?",
            "update films t set owner_id = p.owner_id from projects p where p.id = t.project_id and t.owner_id = ?",
            "update conversions t set account_id = p.owner_id from projects p where p.id = t.project_id and t.account_id = ?",
            "update share_links t set owner_id = p.owner_id from projects p where p.id = t.project_id and t.owner_id = ?");

    private final AccountErasures erasures;
    private final ProjectRemovals projects;
    private final ExportFolder exports;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AccountPurge(
            AccountErasures erasures,
            ProjectRemovals projects,
            ExportFolder exports,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.erasures = erasures;
        this.projects = projects;
        this.exports = exports;
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
            LEFT_TO_OTHERS.forEach(
                    change -> jdbc.sql(change).param(person.value()).update());
            exports.remove(person);
            erasures.erase(person);
            log.info("Account {} was erased", person);
            return true;
        }));
    }
}
