package app.photoplay.fal.http;

import java.math.BigDecimal;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A whole answer in memory, with the headers that fal sets. */
public record FalResponse(int status, HttpHeaders headers, byte[] body) {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);
    private static final int MOST_DIGITS = 9;
    private static final int MOST_DECIMALS = 24;

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    public @Nullable String header(String name) {
        return headers.firstValue(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .orElse(null);
    }

    /** Who answered: with it the application, without it the way there. */
    public @Nullable String requestId() {
        return header("x-fal-request-id");
    }

    /** Units × unit price is what is charged; null where it is not told, or is no count that a receipt takes. */
    public @Nullable BigDecimal billableUnits() {
        String told = header("x-fal-billable-units");
        try {
            BigDecimal units = told == null || told.length() > 24 ? null : new BigDecimal(told);
            return units != null && isCount(units) ? units : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Told from its digits, since an exponent may be too large to compute with. */
    private static boolean isCount(BigDecimal units) {
        long digits = (long) units.precision() - units.scale();
        return units.signum() >= 0 && digits <= MOST_DIGITS && units.scale() <= MOST_DECIMALS;
    }

    /** Under its present name or its older one; empty where neither is sent. */
    public Optional<Boolean> needsRetry() {
        String flag = header("x-fal-needs-retry");
        String told = flag == null ? header("x-fal-retryable") : flag;
        return told == null
                ? Optional.empty()
                : Optional.of(told.equals("1") || told.equalsIgnoreCase("true") || told.equalsIgnoreCase("yes"));
    }

    /** Seconds or a date, as in RFC 9110, section 10.2.3; at most ten minutes. */
    public @Nullable Duration retryAfter(Clock clock) {
        String told = header("retry-after");
        if (told == null) {
            return null;
        }
        try {
            Duration wait = told.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(told))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
