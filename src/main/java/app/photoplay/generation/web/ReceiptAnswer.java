package app.photoplay.generation.web;

import app.photoplay.base.KebabCase;
import app.photoplay.generation.billing.Receipt;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A receipt as programs see it.
 *
 * @param outcome «made», «failed», «cancelled» or «unknown»
 * @param usd null where it cannot be known
 */
record ReceiptAnswer(
        String request,
        int attempt,
        String provider,
        String model,
        @Nullable String providerRequest,
        double creditsQuoted,
        BigDecimal usdQuoted,
        String outcome,
        @Nullable String reason,
        @Nullable BigDecimal units,
        @Nullable BigDecimal usd,
        Instant at) {

    static ReceiptAnswer of(Receipt receipt) {
        return new ReceiptAnswer(
                receipt.generation().toString(),
                receipt.attempt(),
                receipt.provider(),
                receipt.model(),
                receipt.requestId(),
                receipt.quoted().hundredths() / 100.0,
                receipt.usdQuoted(),
                KebabCase.of(receipt.outcome()),
                receipt.reason() == null ? null : KebabCase.of(receipt.reason()),
                receipt.units(),
                receipt.usd(),
                receipt.at());
    }
}
