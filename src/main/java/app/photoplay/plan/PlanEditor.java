package app.photoplay.plan;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.audit.AuditAct;
import app.photoplay.base.audit.AuditLog;
import app.photoplay.base.audit.AuditSubject;
import app.photoplay.plan.terms.PlanRows;
import app.photoplay.plan.terms.TermsRows;
import app.photoplay.plan.terms.TermsWords;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How administrators change plans: a draft beside what is published, until it is published itself. Every method answers
 * {@code NOT_FOUND} where there is no such plan.
 */
@Service
@PreAuthorize("hasRole('ADMIN')")
@Transactional
public class PlanEditor {

    private final PlanRows plans;
    private final TermsRows terms;
    private final AuditLog audit;
    private final DefaultPlan first;
    private final Clock clock;

    PlanEditor(PlanRows plans, TermsRows terms, AuditLog audit, DefaultPlan first, Clock clock) {
        this.plans = plans;
        this.terms = terms;
        this.audit = audit;
        this.first = first;
        this.clock = clock;
    }

    /** All plans, also such as nobody sees, in the order of the page. */
    @Transactional(readOnly = true)
    public List<Plan> all() {
        return plans.all();
    }

    @Transactional(readOnly = true)
    public PlanDraft draft(PlanId id) {
        Plan plan = plans.find(id).orElseThrow(PlanEditor::missing);
        return new PlanDraft(plan, terms.draft(id).orElse(null));
    }

    /** What is written and not published yet, of all plans that have such. */
    @Transactional(readOnly = true)
    public Map<PlanId, PlanTerms> drafts() {
        return terms.drafts();
    }

    /** How many people are on each plan; those that nobody is on are not among them. */
    @Transactional(readOnly = true)
    public Map<PlanId, Long> people() {
        return plans.people();
    }

    /** How many people are on it. */
    @Transactional(readOnly = true)
    public long people(PlanId id) {
        return plans.people(id);
    }

    /**
     * Keeps what is written, for nobody to see yet; the version that it names does not matter. What is as it is published
     * is no draft.
     *
     * @param seen what the writer had before them
     * @throws Refusal with CHANGED_ELSEWHERE where something else stands there by now
     */
    public PlanDraft save(PlanDraft seen, PlanTerms written) {
        PlanBounds.checked(written);
        Plan plan = asSeen(seen);
        terms.deleteDraft(plan.id());
        if (!written.version(plan.terms().version()).equals(plan.terms())) {
            terms.insertDraft(plan.id(), written.version(plan.terms().version() + 1));
        }
        return draft(plan.id());
    }

    /**
     * From now on whoever comes gets what the draft says. In a period that has begun, what gives more counts at once; what
     * gives less, the price and the credits count from each person's next one.
     *
     * @param seen what stands before whoever publishes it
     * @throws Refusal with CHANGED_ELSEWHERE where something else stands there by now; NOT_ALLOWED_NOW without a draft;
     *     PLAN_BEGINS_FREE at {@code price} for a price of a plan that people come to without choosing it
     */
    public Plan publish(PlanDraft seen) {
        Plan plan = asSeen(seen);
        boolean priced =
                terms.draft(plan.id()).filter(draft -> !draft.price().free()).isPresent();
        if (priced && given(plan.id())) {
            throw new Refusal(ErrorCode.PLAN_BEGINS_FREE, "price");
        }
        if (!terms.publishDraft(plan.id(), clock.instant())) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
        plans.publish(plan.id(), plan.terms().version() + 1);
        Plan published = plans.find(plan.id()).orElseThrow(PlanEditor::missing);
        audit.write(AuditAct.of("plans.publish", subject(published))
                .changing(TermsWords.of(plan.terms()), TermsWords.of(published.terms())));
        return published;
    }

    /**
     * Forgets the draft.
     *
     * @param seen what stands before whoever throws it away
     * @throws Refusal with CHANGED_ELSEWHERE where something else stands there by now
     */
    public void discard(PlanDraft seen) {
        terms.deleteDraft(asSeen(seen).id());
    }

    /**
     * A new plan, which nobody sees and nobody can choose yet.
     *
     * @throws Refusal with VALIDATION and {@code id} where there is one of that id
     */
    public Plan create(PlanId id, PlanTerms first) {
        if (plans.find(id).isPresent()) {
            throw new Refusal(ErrorCode.VALIDATION, "id");
        }
        plans.insert(id);
        terms.insertDraft(id, first.version(1));
        terms.publishDraft(id, clock.instant());
        Plan created = plans.find(id).orElseThrow(PlanEditor::missing);
        audit.write(AuditAct.of("plans.create", subject(created)).changing(Map.of(), TermsWords.of(first)));
        return created;
    }

    /**
     * Several of the three that follow at once: all of them or none. What is null stays as it is.
     *
     * @throws Refusal as they do
     */
    public void place(PlanId id, @Nullable Boolean visible, @Nullable Boolean open, @Nullable Boolean retired) {
        if (visible != null) {
            show(id, visible);
        }
        if (open != null) {
            open(id, open);
        }
        if (retired != null) {
            retire(id, retired);
        }
    }

    /** Whether the page shows it. */
    public void show(PlanId id, boolean visible) {
        Plan plan = held(id);
        update(plan, new Plan(id, plan.place(), visible, plan.open(), plan.retired(), plan.terms()));
    }

    /**
     * Whether people who are not on it may choose it.
     *
     * @throws Refusal with NOT_ALLOWED_NOW for a plan that people come to without choosing it
     */
    public void open(PlanId id, boolean open) {
        Plan plan = held(id);
        requireOffered(id, open);
        update(plan, new Plan(id, plan.place(), plan.visible(), open, plan.retired(), plan.terms()));
    }

    /**
     * Whether it is kept only for those who are on it.
     *
     * @throws Refusal with NOT_ALLOWED_NOW for a plan that people come to without choosing it
     */
    public void retire(PlanId id, boolean retired) {
        Plan plan = held(id);
        requireOffered(id, !retired);
        update(plan, new Plan(id, plan.place(), plan.visible(), plan.open(), retired, plan.terms()));
    }

    /** Whether people come to it without choosing it: new accounts begin on it, or whoever pays for nothing is on it. */
    @Transactional(readOnly = true)
    public boolean given(PlanId id) {
        return id.equals(PlanId.FREE) || id.equals(first.now());
    }

    private void requireOffered(PlanId id, boolean offered) {
        if (!offered && given(id)) {
            throw new Refusal(ErrorCode.NOT_ALLOWED_NOW, null);
        }
    }

    /** @param order of the page; plans that it does not name come after it, as they were */
    public void reorder(List<PlanId> order) {
        int place = 1;
        for (PlanId id : order) {
            Plan plan = held(id);
            update(plan, new Plan(id, place++, plan.visible(), plan.open(), plan.retired(), plan.terms()));
        }
        for (Plan plan : plans.all()) {
            if (!order.contains(plan.id())) {
                update(plan, new Plan(plan.id(), place++, plan.visible(), plan.open(), plan.retired(), plan.terms()));
            }
        }
    }

    private void update(Plan was, Plan is) {
        if (!was.equals(is)) {
            plans.update(is);
            audit.write(AuditAct.of("plans.change", subject(is)).changing(TermsWords.of(was), TermsWords.of(is)));
        }
    }

    /** Holds the plan, published and written as somebody saw it. */
    private Plan asSeen(PlanDraft seen) {
        Plan plan = held(seen.plan().id());
        PlanTerms written = terms.draft(plan.id()).orElse(null);
        if (plan.terms().version() != seen.plan().terms().version() || !Objects.equals(written, seen.draft())) {
            throw new Refusal(ErrorCode.CHANGED_ELSEWHERE, null);
        }
        return plan;
    }

    private static AuditSubject subject(Plan plan) {
        return new AuditSubject("plan", plan.id().value(), plan.terms().name());
    }

    private Plan held(PlanId id) {
        return plans.held(id).orElseThrow(PlanEditor::missing);
    }

    private static Refusal missing() {
        return new Refusal(ErrorCode.NOT_FOUND, null);
    }
}
