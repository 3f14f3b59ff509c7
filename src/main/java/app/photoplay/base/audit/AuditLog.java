package app.photoplay.base.audit;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes administrative acts down, in the transaction that does them: either both are there or neither. Callers have
 * seen to it that the actor may.
 */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class AuditLog {

    private final AuditRows rows;
    private final DisplayNames names;
    private final CurrentUser currentUser;
    private final Clock clock;

    AuditLog(AuditRows rows, DisplayNames names, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.names = names;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The signed-in person does this; the house itself where nobody is signed in. */
    public void write(AuditAct act) {
        write(currentUser.viewer().or(currentUser::find).orElse(null), act);
    }

    /** @param actor null for the house itself */
    public void write(@Nullable UserId actor, AuditAct act) {
        // Names are for those who are signed in; a job that acts for somebody writes down who, without a name.
        String name = actor == null || currentUser.find().isEmpty()
                ? ""
                : names.of(List.of(actor)).getOrDefault(actor, "");
        rows.add(clock.instant(), actor, name, act);
    }
}
