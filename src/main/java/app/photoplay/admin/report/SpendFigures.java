package app.photoplay.admin.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * US dollars at providers that charge, in days and months of UTC, as the ceilings count them: what receipts say, or the
 * quote where they do not know, and the quote of what is under way.
 *
 * @param ceiling of a day
 * @param held of what is under way, and of what nobody knows of
 * @param reached when the ceiling is met if today goes on like this; null where that is not today
 */
public record SpendFigures(
        BigDecimal today,
        BigDecimal ceiling,
        BigDecimal month,
        BigDecimal held,
        List<AtProvider> providers,
        @Nullable Instant reached) {

    /** A provider's part of today. */
    public record AtProvider(String name, BigDecimal today) {}
}
