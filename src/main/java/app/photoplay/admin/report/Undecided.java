package app.photoplay.admin.report;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Requests that nobody knows of, which an administrator has to settle.
 *
 * @param usd what they were quoted at, in US dollars
 * @param credits what is held for them, in hundredths of a credit
 * @param oldest null where there are none
 */
public record Undecided(
        int requests,
        BigDecimal usd,
        long credits,
        @Nullable Instant oldest) {}
