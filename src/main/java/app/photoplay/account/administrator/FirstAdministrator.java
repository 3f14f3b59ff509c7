package app.photoplay.account.administrator;

import app.photoplay.account.Role;
import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.person.People;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a house without any administrator gets its first: whoever reads its log has a code, and the account they enter it
 * with looks after the house from then on. Not while there is an administrator, and not the demo account.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class FirstAdministrator {

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);

    private final AdministratorCodes codes;
    private final People people;
    private final AccountStatusRows standings;
    private final OperatorSettings settings;
    private final CurrentUser currentUser;
    private final AuditLog audit;

    FirstAdministrator(
            AdministratorCodes codes,
            People people,
            AccountStatusRows standings,
            OperatorSettings settings,
            CurrentUser currentUser,
            AuditLog audit) {
        this.codes = codes;
        this.people = people;
        this.standings = standings;
        this.settings = settings;
        this.currentUser = currentUser;
        this.audit = audit;
    }

    /** Whether somebody may become it by a code now. */
    @Transactional(readOnly = true)
    public boolean isWanted() {
        return settings.email() == null && !codes.administratorExists();
    }

    /**
     * Makes the signed-in person the first administrator.
     *
     * @param code from the log, as somebody typed it
     * @throws Refusal with VALIDATION at {@code code}; NOT_ALLOWED_NOW for the demo account, or where there is an
     *     administrator
     */
    public void claim(String code) {
        codes.oneAfterTheOther();
        UserId me = currentUser.id();
        AccountHolder user = people.find(me).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (!isWanted() || user.isDemo()) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        if (!codes.isThere(AdministratorCode.typed(code).hash())) {
            throw new Refusal(ErrorCode.VALIDATION, "code");
        }
        codes.forget();
        standings.role(me, Role.ADMIN);
        audit.write(AuditAct.of(
                "people.first-administrator",
                AuditSubject.person(me, user.profile().displayName())));
        log.info("{} is the first administrator", user.address().value());
    }
}
