package app.photoplay.plan.subscription;

import app.photoplay.base.UserId;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.period.SubscriptionBook;
import app.photoplay.plan.period.SubscriptionReads;
import java.time.Duration;
import java.util.List;
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

    SubscriptionDesk(SubscriptionBook book, SubscriptionReads reads) {
        this.book = book;
        this.reads = reads;
    }

    @Transactional(readOnly = true)
    public SubscriptionView of(UserId person) {
        return reads.view(person);
    }

    /** Puts somebody on a plan at once, with its credits, the period counted as paid for; also one that is offered to nobody. */
    public SubscriptionView put(UserId person, PlanId plan) {
        return book.put(person, plan);
    }

    /** Lets somebody try a plan from now on, so long. */
    public SubscriptionView trial(UserId person, PlanId plan, Duration lasts) {
        return book.trial(person, plan, lasts);
    }

    /** Lets a trial, a grace or else the period end later by so much. */
    public SubscriptionView extend(UserId person, Duration by) {
        return book.extend(person, by);
    }

    /**
     * What is due of this person is paid.
     *
     * @throws app.photoplay.base.Refusal with NOT_ALLOWED_NOW where nothing is
     */
    public SubscriptionView markPaid(UserId person) {
        return book.payWhatIsDue(person);
    }

    /** What waits to be paid, of everybody, oldest first. */
    @Transactional(readOnly = true)
    public List<Due> due(int offset, int limit) {
        return reads.due(offset, limit);
    }
}
