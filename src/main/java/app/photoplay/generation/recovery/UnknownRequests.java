package app.photoplay.generation.recovery;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.GenerationState;
import app.photoplay.generation.lifecycle.GenerationTransitions;
import app.photoplay.generation.rows.DueRows;
import app.photoplay.generation.rows.GenerationRow;
import app.photoplay.generation.rows.GenerationRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What nobody could find out by itself, for the operator, who has the provider's bill. */
@Service
@NamedInterface("desk")
@PreAuthorize("hasRole('ADMIN')")
public class UnknownRequests {

    private final GenerationRows rows;
    private final DueRows due;
    private final GenerationTransitions transitions;
    private final AuditLog audit;

    UnknownRequests(GenerationRows rows, DueRows due, GenerationTransitions transitions, AuditLog audit) {
        this.rows = rows;
        this.due = due;
        this.transitions = transitions;
        this.audit = audit;
    }

    /** The oldest first, at most 500. */
    public List<UnknownRequest> all() {
        return due.unknown().stream()
                .flatMap(row -> row.token() == null || row.submitStartedAt() == null
                        ? Stream.empty()
                        : Stream.of(new UnknownRequest(
                                row.id(),
                                row.subject(),
                                row.provider(),
                                row.model(),
                                row.token(),
                                row.usdQuoted(),
                                row.submitStartedAt())))
                .toList();
    }

    /**
     * It never arrived, or was not made: its credits are given back.
     *
     * @throws Refusal with NOT_FOUND, or NOT_ALLOWED_NOW for what is not unknown (any more)
     */
    @Transactional
    public void madeNothing(GenerationId id) {
        settle(id, transitions::madeNothing, "requests.not-made", "");
    }

    /**
     * It was made and charged for, and what was made is lost: its credits are spent.
     *
     * @param usd what it has cost us in US dollars, null where the bill does not say
     * @throws Refusal with NOT_FOUND, or NOT_ALLOWED_NOW for what is not unknown (any more)
     * @throws IllegalArgumentException for what {@linkplain Bill#canSay no bill can say}
     */
    @Transactional
    public void charged(GenerationId id, @Nullable BigDecimal usd) {
        if (usd != null && !Bill.canSay(usd)) {
            throw new IllegalArgumentException("No bill says this");
        }
        settle(id, row -> transitions.charged(row, usd), "requests.made", usd == null ? "" : usd.toPlainString());
    }

    private void settle(GenerationId id, Predicate<GenerationRow> verdict, String action, String usd) {
        GenerationRow row = rows.find(id).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        if (row.state() != GenerationState.UNKNOWN || !verdict.test(row)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        audit.write(AuditAct.of(action, AuditSubject.of("request", id.toString()), row.provider(), row.model(), usd));
    }
}
