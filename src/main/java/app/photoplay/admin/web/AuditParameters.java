package app.photoplay.admin.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.base.audit.AuditFilter;
import app.photoplay.base.audit.AuditSubject;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a program looks for in the log.
 *
 * @param q words
 * @param what the beginning of actions
 * @param person to whom it was done
 * @param actor who did it
 * @param from a moment, or a day (UTC), the first that counts
 * @param until a moment that does not count any more, or the last day that does
 */
record AuditParameters(
        @Nullable @Size(max = 200) String q,
        @Nullable @Size(max = 60) String what,
        @Nullable UUID person,
        @Nullable UUID actor,
        @Nullable @Size(max = 40) String from,
        @Nullable @Size(max = 40) String until) {

    /** @throws Refusal with VALIDATION at {@code from} or {@code until} */
    AuditFilter filter() {
        return new AuditFilter(
                q == null ? "" : q,
                what == null || what.isBlank() ? null : what,
                actor == null ? null : new UserId(actor),
                person == null ? null : AuditSubject.PERSON,
                person == null ? null : person.toString(),
                moment("from", from, 0),
                moment("until", until, 1));
    }

    private static @Nullable Instant moment(String field, @Nullable String text, int daysMore) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(daysMore)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : Instant.parse(text);
        } catch (DateTimeException noMoment) {
            throw new Refusal(ErrorCode.VALIDATION, field);
        }
    }
}
