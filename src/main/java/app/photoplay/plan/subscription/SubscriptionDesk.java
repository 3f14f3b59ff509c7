package app.photoplay.plan.subscription;

import app.photoplay.base.DisplayNames;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.period.SubscriptionBook;
import app.photoplay.plan.period.SubscriptionReads;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with other people's plans. */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class SubscriptionDesk {

    private final SubscriptionBook book;
    private final SubscriptionReads reads;
    private final AuditLog audit;
    private final DisplayNames names;

    SubscriptionDesk(SubscriptionBook book, SubscriptionReads reads, AuditLog audit, DisplayNames names) {
        this.book = book;
        this.reads = reads;
        this.audit = audit;
        this.names = names;
    }

    @Transactional(readOnly = true)
    public SubscriptionView of(UserId person) {
        return reads.view(person);
    }

    /** Puts somebody on a plan at once, with its credits, the period counted as paid for; also one that is offered to nobody. */
    public SubscriptionView put(UserId person, PlanId plan) {
        String was = reads.view(person).plan().terms().name();
        SubscriptionView is = book.put(person, plan);
        audit.write(AuditAct.of(
                        "subscriptions.put", subject(person), is.plan().terms().name())
                .changing(Map.of("plan", was), Map.of("plan", is.plan().terms().name())));
        return is;
    }

    /** Lets somebody try a plan from now on, so long. */
    public SubscriptionView trial(UserId person, PlanId plan, Duration lasts) {
        SubscriptionView is = book.trial(person, plan, lasts);
        audit.write(AuditAct.of(
                "subscriptions.trial", subject(person), is.plan().terms().name()));
        return is;
    }

    /** Lets a trial, a grace or else the period end later by so much. */
    public SubscriptionView extend(UserId person, Duration by) {
        SubscriptionView is = book.extend(person, by);
        audit.write(AuditAct.of("subscriptions.extend", subject(person), Long.toString(by.toDays())));
        return is;
    }

    private AuditSubject subject(UserId person) {
        return AuditSubject.person(person, names.of(List.of(person)).getOrDefault(person, ""));
    }

    /** What waits to be paid, of everybody, oldest first. */
    @Transactional(readOnly = true)
    public List<Due> due(int offset, int limit) {
        return reads.due(offset, limit);
    }
}
