package app.photoplay.account.session;

import app.photoplay.account.person.AccountHolder;
import app.photoplay.account.person.People;
import app.photoplay.account.person.SignedInPerson;
import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An administrator sees what somebody sees: their session is that person's for a while, and its own again. Everything can
 * be looked at and nothing be changed; begin and end are in the audit log.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Impersonation {

    static final String CONTEXT = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final People people;
    private final CurrentUser currentUser;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    Impersonation(People people, CurrentUser currentUser, AuditLog audit, TransactionTemplate transaction) {
        this.people = people;
        this.currentUser = currentUser;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Whether who acts here only looks. */
    public boolean goesOn() {
        return currentUser.viewer().isPresent();
    }

    /**
     * From its next request on, this session sees what that person sees.
     *
     * @throws Refusal with NOT_FOUND, or NOT_ALLOWED_NOW for oneself
     */
    @PreAuthorize("hasRole('ADMIN')")
    public void begin(UserId person, HttpSession session) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof SignedInPerson administrator)) {
            throw new Refusal(ErrorCode.FORBIDDEN, null);
        }
        if (administrator.id().equals(person)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        AccountHolder seen = people.find(person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        transaction.executeWithoutResult(status -> audit.write(AuditAct.of("people.view", subject(seen))));
        change(session, SessionCheck.token(seen.signedIn().seenBy(administrator), now.getDetails()));
    }

    /**
     * The session is the administrator's own again.
     *
     * @return whom they looked at
     * @throws Refusal with NOT_ALLOWED_NOW where nobody looks
     */
    public UserId end(HttpSession session) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null
                || !(now.getPrincipal() instanceof SignedInPerson seen)
                || !(seen.viewer() instanceof SignedInPerson administrator)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        change(session, SessionCheck.token(administrator, now.getDetails()));
        ended(seen);
        return seen.id();
    }

    /** Writes down that it is over, as the administrator whose thread this is now. */
    void ended(SignedInPerson seen) {
        people.find(seen.id())
                .ifPresent(user -> transaction.executeWithoutResult(
                        status -> audit.write(AuditAct.of("people.view-end", subject(user)))));
    }

    private static void change(HttpSession session, Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        session.setAttribute(CONTEXT, context);
    }

    private static AuditSubject subject(AccountHolder user) {
        return AuditSubject.person(user.id(), user.profile().displayName());
    }
}
