package app.photoplay.plan.billing.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.billing.PaymentAnswer;
import app.photoplay.plan.billing.PaymentPage;
import app.photoplay.plan.billing.Purchases;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the signed-in person pays, for programs. */
@RestController
@RequestMapping("/api/subscriptions")
class PaymentController {

    /** What stands for the plan where a pack is named otherwise. */
    private static final String DUE = "due";

    private final Purchases purchases;

    PaymentController(Purchases purchases) {
        this.purchases = purchases;
    }

    record Page(long total, List<PaymentAnswer> payments) {}

    @GetMapping("/payments")
    Page mine(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) long offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        PaymentPage page = purchases.mine(offset, limit);
        return new Page(
                page.total(), page.payments().stream().map(PaymentAnswer::of).toList());
    }

    /** @param what {@code due} for what is due for the plan, else a pack of credits such as {@code 250} */
    record Purchase(@NotNull @Size(max = 40) String what) {}

    /** Begins to pay; {@code page} of the answer says where. The same again while it is open is the same payment. */
    @PostMapping("/payments")
    @ResponseStatus(HttpStatus.CREATED)
    PaymentAnswer begin(@Valid @RequestBody Purchase purchase) {
        return PaymentAnswer.of(purchase.what().equals(DUE) ? purchases.payDue() : purchases.topUp(purchase.what()));
    }

    @PostMapping("/payments/{id}/cancel")
    PaymentAnswer cancel(@PathVariable UUID id) {
        return PaymentAnswer.of(purchases.cancel(id));
    }

    record Portal(URI page) {}

    /** Where one sees cards and bills of the gateway. */
    @GetMapping("/portal")
    Portal portal() {
        return new Portal(purchases.portal().orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null)));
    }
}
