package app.photoplay.account.administrator;

import app.photoplay.account.Role;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.WritableText;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What administrators decide about accounts. Every act is in the audit log, counts at the person's next request on every
 * node, and changes nothing where things are as wanted already.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class AccountDesk {

    /** Longest reason, in UTF-16 units. */
    public static final int MAX_REASON = 300;

    private final AccountStateRows states;
    private final AccountStatusRows rows;
    private final AuditLog audit;
    private final Clock clock;

    AccountDesk(AccountStateRows states, AccountStatusRows rows, AuditLog audit, Clock clock) {
        this.states = states;
        this.rows = rows;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws Refusal with NOT_FOUND */
    @Transactional(readOnly = true)
    public AccountState of(UserId person) {
        return states.find(person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    /**
     * Gives somebody a role.
     *
     * @throws Refusal with NOT_FOUND; DEMO_ACCOUNT for the demo account, whose password everybody may know;
     *     LAST_ADMINISTRATOR
     */
    public void appoint(UserId person, Role role) {
        AccountState state = locked(person);
        if (state.role() == role) {
            return;
        }
        if (role == Role.ADMIN && state.demo()) {
            throw new Refusal(ErrorCode.DEMO_ACCOUNT, "role");
        }
        if (role != Role.ADMIN) {
            keepOneBeside(person, "role");
        }
        rows.role(person, role);
        audit.write(AuditAct.of(role == Role.ADMIN ? "people.appoint" : "people.dismiss", subject(state))
                .changing(Map.of("role", word(state.role())), Map.of("role", word(role))));
    }

    /**
     * Lets nobody come in with an account any more, and ends its sessions. Its films stay; what is being made for it
     * ends, and nothing new is begun.
     *
     * @throws Refusal with NOT_FOUND; VALIDATION at {@code reason}; LAST_ADMINISTRATOR
     */
    public void suspend(UserId person, String reason) {
        String why = checked(reason);
        AccountState state = locked(person);
        if (state.isSuspended()) {
            return;
        }
        keepOneBeside(person, null);
        rows.suspend(person, why, clock.instant());
        audit.write(AuditAct.of("people.suspend", subject(state)).because(why));
    }

    /** @throws Refusal with NOT_FOUND, or VALIDATION at {@code reason} */
    public void lift(UserId person, String reason) {
        String why = checked(reason);
        AccountState state = locked(person);
        if (state.isSuspended()) {
            rows.lift(person);
            audit.write(AuditAct.of("people.lift", subject(state)).because(why));
        }
    }

    /**
     * Ends all sessions of somebody; they come in again by their password. Programs that send it are not concerned.
     *
     * @throws Refusal with NOT_FOUND
     */
    public void signOutEverywhere(UserId person) {
        AccountState state = locked(person);
        rows.endSessions(person, clock.instant());
        audit.write(AuditAct.of("people.sign-out", subject(state)));
    }

    /** Where this person is an administrator who may come in, another one has to be left. */
    private void keepOneBeside(UserId person, @Nullable String field) {
        List<UserId> administrators = rows.administrators();
        if (administrators.equals(List.of(person))) {
            throw new Refusal(ErrorCode.LAST_ADMINISTRATOR, field);
        }
    }

    /** One act on a person at a time. */
    private AccountState locked(UserId person) {
        return states.lock(person).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private static String checked(String reason) {
        String stripped = reason.strip();
        if (stripped.isEmpty() || stripped.length() > MAX_REASON || !WritableText.isLine(stripped)) {
            throw new Refusal(ErrorCode.VALIDATION, "reason");
        }
        return stripped;
    }

    private static AuditSubject subject(AccountState state) {
        return AuditSubject.person(state.id(), state.displayName());
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
