package app.photoplay.conversion.process;

import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.conversion.ConversionId;
import app.photoplay.conversion.cost.BudgetCheck;
import app.photoplay.plan.Credits;
import java.util.Collection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries conversions again that failed for a cause that has passed, whoever's they are, in the way in which their creators
 * would: each by itself, what is made stays, what was refused for its words stays refused. One with a request that nobody
 * knows of is left alone, since that could be bought twice.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class ConversionRetries {

    private static final Logger log = LoggerFactory.getLogger(ConversionRetries.class);

    private final ConversionRows rows;
    private final ConversionCommands commands;
    private final BudgetCheck budget;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ConversionRetries(
            ConversionRows rows,
            ConversionCommands commands,
            BudgetCheck budget,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.commands = commands;
        this.budget = budget;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** What came of it: how many were begun, and how many could not be. */
    public record Outcome(int begun, int refused) {}

    /** What it costs their creators at most until each is where it was to stop, with the clips of stills that are made again. Nothing is held. */
    @Transactional(readOnly = true)
    public Credits price(Collection<ConversionId> conversions) {
        return rows.findAllById(conversions.stream().map(ConversionId::value).toList()).stream()
                .map(conversion -> budget.ofRetry(conversion.facts()))
                .reduce(Credits.ZERO, Credits::plus);
    }

    /** Each in a transaction of its own. One that has gone on since, or cannot be paid, is refused and left as it is. */
    public Outcome retry(Collection<ConversionId> conversions) {
        int begun = 0;
        for (ConversionId id : conversions) {
            try {
                transaction.executeWithoutResult(status -> retry(id));
                begun++;
            } catch (Refusal refusal) {
                log.debug("{} is not tried again: {}", id, refusal.code().code());
            }
        }
        return new Outcome(begun, conversions.size() - begun);
    }

    private void retry(ConversionId id) {
        commands.retryKnown(id);
        audit.write(AuditAct.of("queue.retry", AuditSubject.of("conversion", id.toString())));
    }
}
