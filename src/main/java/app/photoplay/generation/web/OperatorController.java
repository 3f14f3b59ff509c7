package app.photoplay.generation.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.generation.Bill;
import app.photoplay.generation.GenerationId;
import app.photoplay.generation.billing.Receipt;
import app.photoplay.generation.billing.Receipts;
import app.photoplay.generation.recovery.UnknownRequest;
import app.photoplay.generation.recovery.UnknownRequests;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For who looks after the house: what nobody knows of, what everything has cost, what providers wrote. */
@RestController
@RequestMapping("/api/admin/requests")
@PreAuthorize("hasRole('ADMIN')")
class OperatorController {

    private final UnknownRequests unknown;
    private final Receipts receipts;

    OperatorController(UnknownRequests unknown, Receipts receipts) {
        this.unknown = unknown;
        this.receipts = receipts;
    }

    @GetMapping("/unknown")
    List<UnknownAnswer> unknown() {
        return unknown.all().stream().map(UnknownAnswer::of).toList();
    }

    record UnknownAnswer(
            String request,
            String project,
            String provider,
            String model,
            String token,
            BigDecimal usdQuoted,
            Instant submittedAt) {

        static UnknownAnswer of(UnknownRequest one) {
            return new UnknownAnswer(
                    one.id().toString(),
                    one.subject().toString(),
                    one.provider(),
                    one.model(),
                    one.token().toString(),
                    one.usdQuoted(),
                    one.submittedAt());
        }
    }

    /** @throws Refusal with VALIDATION where the verdict says what cannot be */
    @PostMapping("/{id}/settle")
    void settle(@PathVariable UUID id, @Valid @RequestBody Verdict verdict) {
        BigDecimal usd = verdict.usd();
        if (usd != null && !(verdict.charged() && Bill.canSay(usd))) {
            throw new Refusal(ErrorCode.VALIDATION, "usd");
        }
        GenerationId generation = new GenerationId(id);
        if (verdict.charged()) {
            unknown.charged(generation, usd);
        } else {
            unknown.madeNothing(generation);
        }
    }

    /** @param usd what the provider's bill says in US dollars, null where it says nothing or was not charged */
    record Verdict(boolean charged, @Nullable BigDecimal usd) {}

    /**
     * Of one request, of a project or of a conversion.
     *
     * @throws Refusal with VALIDATION unless exactly one is named
     */
    @GetMapping("/receipts")
    List<ReceiptAnswer> receipts(
            @RequestParam(required = false) @Nullable UUID request,
            @RequestParam(required = false) @Nullable UUID project,
            @RequestParam(required = false) @Nullable UUID conversion) {
        if (request != null && project == null && conversion == null) {
            return answers(receipts.of(new GenerationId(request)));
        } else if (project != null && request == null && conversion == null) {
            return answers(receipts.ofSubject(project));
        } else if (conversion != null && request == null && project == null) {
            return answers(receipts.ofJob(conversion));
        }
        throw new Refusal(ErrorCode.VALIDATION, "request");
    }

    private static List<ReceiptAnswer> answers(List<Receipt> receipts) {
        return receipts.stream().map(ReceiptAnswer::of).toList();
    }

    @GetMapping("/{id}/attempts/{attempt}/log")
    Log log(@PathVariable UUID id, @PathVariable int attempt) {
        return receipts.log(new GenerationId(id), attempt)
                .map(Log::new)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    record Log(String log) {}
}
