package app.photoplay.admin.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

/** From one moment to another, which does not belong to it. */
record ReportSpan(Instant from, Instant to) {

    /** As parameters {@code :from} and {@code :to}. */
    Map<String, OffsetDateTime> parameters() {
        return Map.of("from", from.atOffset(ZoneOffset.UTC), "to", to.atOffset(ZoneOffset.UTC));
    }
}
