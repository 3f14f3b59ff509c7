package app.photoplay.plan.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.Plan;
import app.photoplay.plan.PlanId;
import app.photoplay.plan.Plans;
import app.photoplay.plan.subscription.ChangeQuote;
import app.photoplay.plan.subscription.Due;
import app.photoplay.plan.subscription.SubscriptionView;
import app.photoplay.plan.subscription.Subscriptions;
import app.photoplay.plan.web.PlanAnswer.MoneyAnswer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The plans there are, and the one that somebody is on. */
@RestController
@RequestMapping("/api/subscriptions")
class SubscriptionController {

    private static final int LONGEST_ID = 40;

    private final Subscriptions subscriptions;
    private final Plans plans;

    SubscriptionController(Subscriptions subscriptions, Plans plans) {
        this.subscriptions = subscriptions;
        this.plans = plans;
    }

    @GetMapping("/plans")
    List<PlanAnswer> plans() {
        return plans.offered().stream().map(PlanAnswer::of).toList();
    }

    @GetMapping
    SubscriptionAnswer current() {
        return SubscriptionAnswer.of(subscriptions.mine());
    }

    /** What moving to that plan would cost and bring now; {@code trial=false} for buying it where it could be tried first. */
    @GetMapping("/quote")
    QuoteAnswer quote(
            @RequestParam(defaultValue = "") @Size(max = LONGEST_ID) String plan,
            @RequestParam(defaultValue = "true") boolean trial) {
        return QuoteAnswer.of(subscriptions.quote(id(plan), trial));
    }

    /** Up at once, or once what is due is paid; down when the period ends. */
    @PostMapping("/change")
    SubscriptionAnswer change(@Valid @RequestBody ChangeRequest request) {
        return SubscriptionAnswer.of(subscriptions.change(id(request.plan()), !Boolean.FALSE.equals(request.trial())));
    }

    /**
     * @param plan the id of the plan to move to
     * @param trial false for buying it where it could be tried first
     */
    record ChangeRequest(
            @NotNull(message = "{field.plan}") @Size(max = LONGEST_ID, message = "{field.plan}")
            String plan,

            @Nullable Boolean trial) {}

    @PostMapping("/cancel")
    SubscriptionAnswer cancel() {
        return SubscriptionAnswer.of(subscriptions.cancel());
    }

    @PostMapping("/take-back")
    SubscriptionAnswer takeBack() {
        return SubscriptionAnswer.of(subscriptions.takeBack());
    }

    private static PlanId id(String plan) {
        try {
            return new PlanId(plan);
        } catch (IllegalArgumentException e) {
            throw new Refusal(ErrorCode.VALIDATION, "plan");
        }
    }

    /**
     * @param plan with the terms in force for this person
     * @param state «active», «trial», «grace» or «ending»
     * @param next the plan of the next period, where that is another one
     */
    record SubscriptionAnswer(
            PlanAnswer plan,
            String state,
            Instant periodStart,
            Instant renewsAt,
            @Nullable String next,
            @Nullable Instant trialUntil,
            @Nullable Instant graceUntil,
            @Nullable DueAnswer due,
            String zone) {

        static SubscriptionAnswer of(SubscriptionView view) {
            Plan pending = view.pendingPlan();
            Due due = view.due();
            return new SubscriptionAnswer(
                    PlanAnswer.of(view.plan(), view.terms()),
                    PlanAnswer.word(view.state()),
                    view.periodStart(),
                    view.renewsAt(),
                    pending == null ? null : pending.id().value(),
                    view.trialUntil(),
                    view.graceUntil(),
                    due == null ? null : DueAnswer.of(due),
                    view.zone().getId());
        }
    }

    /** @param kind «change» or «renewal» */
    record DueAnswer(UUID reference, String kind, String plan, MoneyAnswer amount) {

        static DueAnswer of(Due due) {
            return new DueAnswer(
                    due.reference(), PlanAnswer.word(due.kind()), due.plan().value(), MoneyAnswer.of(due.amount()));
        }
    }

    /**
     * @param kind «up», «down» or «same»
     * @param trialUntil until when it would be tried, with nothing to pay before; null where it would not be
     */
    record QuoteAnswer(
            String plan,
            String kind,
            MoneyAnswer now,
            Instant from,
            Instant renewsAt,
            BigDecimal creditsAdded,
            @Nullable Instant trialUntil) {

        static QuoteAnswer of(ChangeQuote quote) {
            return new QuoteAnswer(
                    quote.plan().value(),
                    PlanAnswer.word(quote.kind()),
                    MoneyAnswer.of(quote.now()),
                    quote.from(),
                    quote.renewsAt(),
                    BigDecimal.valueOf(quote.added().hundredths(), 2),
                    quote.trialUntil());
        }
    }
}
