package app.photoplay.plan.subscription;

import app.photoplay.base.CurrentUser;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.period.SubscriptionBook;
import app.photoplay.plan.period.SubscriptionReads;
import java.time.Duration;
import java.time.ZoneId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's plan: what it is, and how to change it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional
public class Subscriptions {

    private final SubscriptionBook book;
    private final SubscriptionReads reads;
    private final CurrentUser currentUser;

    Subscriptions(SubscriptionBook book, SubscriptionReads reads, CurrentUser currentUser) {
        this.book = book;
        this.reads = reads;
        this.currentUser = currentUser;
    }

    @Transactional(readOnly = true)
    public SubscriptionView mine() {
        return reads.view(currentUser.id());
    }

    /** What moving to that plan means now, tried first where it can be. */
    @Transactional(readOnly = true)
    public ChangeQuote quote(PlanId plan) {
        return quote(plan, true);
    }

    /**
     * What moving to that plan means now. Nothing is changed.
     *
     * @param tried whether it is tried first, where it can be; else it is bought at once
     * @throws app.photoplay.base.Refusal with NOT_FOUND where there is no such plan; NOT_ALLOWED_NOW where it takes nobody new
     */
    @Transactional(readOnly = true)
    public ChangeQuote quote(PlanId plan, boolean tried) {
        return book.quote(currentUser.id(), plan, tried);
    }

    /** How long they would try a plan that costs something before it is paid; zero where there is no such trial for them. */
    @Transactional(readOnly = true)
    public Duration trial() {
        return book.trial(currentUser.id());
    }

    /** Moves to that plan, which is tried first where it can be. */
    public SubscriptionView change(PlanId plan) {
        return change(plan, true);
    }

    /**
     * Moves to that plan: up at once, or once what is due is paid; down when the period ends. A change that waits is
     * replaced; the plan that one is on takes it back.
     *
     * @param tried whether it is tried first, where it can be; else it is bought at once
     * @return how it stands then; {@link SubscriptionView#due()} says what has to be paid first
     * @throws app.photoplay.base.Refusal as for a quote
     */
    public SubscriptionView change(PlanId plan, boolean tried) {
        return book.change(currentUser.id(), plan, tried);
    }

    /** Leads to the plan that everybody begins with, when the period ends. */
    public SubscriptionView cancel() {
        return book.change(currentUser.id(), PlanId.FREE, false);
    }

    /** Stays on the plan, before a change that waits has come. */
    public SubscriptionView takeBack() {
        return book.takeBack(currentUser.id());
    }

    /** The days of that zone count from now on, unless the person's zone is known already. */
    public void seenFrom(ZoneId zone) {
        book.seenFrom(currentUser.id(), zone);
    }
}
