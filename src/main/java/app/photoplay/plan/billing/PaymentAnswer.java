package app.photoplay.plan.billing;

import app.photoplay.plan.Money;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A payment as programs read it.
 *
 * @param purpose top-up, plan-start, upgrade or renewal
 * @param item the pack or the plan
 * @param state open, paid, failed, cancelled or refunded
 * @param refunded how much of it went back so far
 * @param page where it is paid; null where an administrator says that it is
 * @param receipt its number, once paid
 */
public record PaymentAnswer(
        UUID id,
        UUID account,
        String purpose,
        String item,
        BigDecimal credits,
        BigDecimal amount,
        BigDecimal refunded,
        String currency,
        String state,
        @Nullable URI page,
        boolean owedBack,
        Instant createdAt,
        @Nullable Instant paidAt,
        @Nullable Instant refundedAt,
        @Nullable String receipt) {

    public static PaymentAnswer of(Payment payment) {
        return new PaymentAnswer(
                payment.id(),
                payment.account().value(),
                word(payment.purpose()),
                payment.item(),
                BigDecimal.valueOf(payment.credits().hundredths(), 2),
                amount(payment.amount()),
                amount(payment.refunded()),
                payment.amount().currency(),
                word(payment.state()),
                payment.state() == PaymentState.OPEN ? payment.page() : null,
                payment.owedBack(),
                payment.createdAt(),
                payment.paidAt(),
                payment.refundedAt(),
                payment.receipt());
    }

    static BigDecimal amount(Money money) {
        return BigDecimal.valueOf(money.minor(), money.digits());
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
