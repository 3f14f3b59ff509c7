package app.photoplay.admin.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.plan.billing.PaymentAnswer;
import app.photoplay.plan.billing.PaymentDesk;
import app.photoplay.plan.billing.PaymentPage;
import app.photoplay.plan.billing.PaymentState;
import app.photoplay.plan.subscription.SubscriptionDesk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Payments for programs of administrators. Every act needs a reason and answers with how the payment stands then. */
@RestController
@RequestMapping("/api/admin/payments")
@PreAuthorize("hasRole('ADMIN')")
class PaymentDeskController {

    private final PaymentDesk desk;
    private final SubscriptionDesk subscriptions;

    PaymentDeskController(PaymentDesk desk, SubscriptionDesk subscriptions) {
        this.desk = desk;
        this.subscriptions = subscriptions;
    }

    record Page(long total, List<PaymentAnswer> payments) {}

    @GetMapping
    Page list(
            @RequestParam(required = false) @Nullable @Size(max = 20) String state,
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) long offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        PaymentPage page = desk.page(state(state), person == null ? null : new UserId(person), offset, limit);
        return new Page(
                page.total(), page.payments().stream().map(PaymentAnswer::of).toList());
    }

    record Act(
            @NotNull @Size(max = PaymentDesk.LONGEST_REASON) String reason) {}

    @PostMapping("/{id}/paid")
    PaymentAnswer paid(@PathVariable UUID id, @Valid @RequestBody Act act) {
        return PaymentAnswer.of(desk.markPaid(id, act.reason()));
    }

    @PostMapping("/{id}/cancel")
    PaymentAnswer cancel(@PathVariable UUID id, @Valid @RequestBody Act act) {
        return PaymentAnswer.of(desk.cancel(id, act.reason()));
    }

    /** @param amount in whole units of the currency; null for all that is left */
    record Back(
            @NotNull @Size(max = PaymentDesk.LONGEST_REASON) String reason,
            @Nullable BigDecimal amount) {}

    @PostMapping("/{id}/refund")
    PaymentAnswer refund(@PathVariable UUID id, @Valid @RequestBody Back back) {
        return PaymentAnswer.of(desk.refund(id, back.amount(), back.reason()));
    }

    record Longer(@Min(1) @Max(366) int days) {}

    /** Lets the trial, the grace or else the period of whose payment it is end later. */
    @PostMapping("/{id}/extend")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable UUID id, @Valid @RequestBody Longer longer) {
        subscriptions.extend(desk.find(id).account(), Duration.ofDays(longer.days()));
    }

    private static @Nullable PaymentState state(@Nullable String word) {
        try {
            return word == null ? null : PaymentState.valueOf(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(ErrorCode.VALIDATION, "state");
        }
    }
}
