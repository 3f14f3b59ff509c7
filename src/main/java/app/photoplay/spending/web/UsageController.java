package app.photoplay.spending.web;

import app.photoplay.plan.Credits;
import app.photoplay.plan.Usage;
import app.photoplay.plan.Usages;
import app.photoplay.spending.SpendingKind;
import app.photoplay.spending.SpendingReports;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How somebody stands in the period of their plan. */
@RestController
@RequestMapping("/api/subscriptions/usage")
class UsageController {

    private final Usages usages;
    private final SpendingReports spending;

    UsageController(Usages usages, SpendingReports spending) {
        this.usages = usages;
        this.spending = spending;
    }

    @GetMapping
    UsageAnswer usage() {
        Usage usage = usages.mine();
        Map<String, BigDecimal> kinds = new TreeMap<>();
        spending.kinds(usage.periodStart(), usage.resetsAt())
                .forEach((kind, credits) -> kinds.put(word(kind), amount(credits)));
        Usage.Expiring expiring = usage.expiring();
        return new UsageAnswer(
                usage.plan().id().value(),
                usage.periodStart(),
                usage.resetsAt(),
                usage.limited() ? amount(usage.available()) : null,
                amount(usage.held()),
                amount(usage.spent()),
                expiring == null ? null : new ExpiringAnswer(amount(expiring.amount()), expiring.when()),
                kinds);
    }

    private static String word(SpendingKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal amount(Credits credits) {
        return BigDecimal.valueOf(credits.hundredths(), 2);
    }

    /**
     * All in credits.
     *
     * @param remaining what can be spent now; null where credits are not counted
     * @param held what is under way, and comes back where it fails
     * @param spent in the period; failed work costs nothing
     * @param kinds what was spent, by kind
     */
    record UsageAnswer(
            String plan,
            Instant periodStart,
            Instant periodEnd,
            @Nullable BigDecimal remaining,
            BigDecimal held,
            BigDecimal spent,
            @Nullable ExpiringAnswer expiring,
            Map<String, BigDecimal> kinds) {}

    /** So many go then unless they are spent. */
    record ExpiringAnswer(BigDecimal credits, Instant at) {}
}
