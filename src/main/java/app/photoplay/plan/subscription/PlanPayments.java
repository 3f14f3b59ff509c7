package app.photoplay.plan.subscription;

import app.photoplay.base.UserId;
import app.photoplay.plan.period.SubscriptionBook;
import app.photoplay.plan.period.SubscriptionReads;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a payment of a plan brings. For whoever takes money, in the transaction that notes the payment. */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class PlanPayments {

    private final SubscriptionBook book;
    private final SubscriptionReads reads;

    PlanPayments(SubscriptionBook book, SubscriptionReads reads) {
        this.book = book;
        this.reads = reads;
    }

    public Optional<Due> find(UUID reference) {
        return reads.find(reference);
    }

    /** What that person has to pay now. */
    public Optional<Due> of(UserId person) {
        return reads.of(person);
    }

    /**
     * What was due under that reference is paid: a change is made, a period is good. Once; what was paid before stays as it
     * is.
     *
     * @return false where nothing was due under it any more, so that the money has to be given back; true also for what
     *     was paid before
     */
    public boolean paid(UUID reference) {
        return book.paid(reference);
    }

    /** Is not going to be paid: a change that waited for it does not come. */
    public void abandon(UUID reference) {
        book.abandon(reference);
    }
}
