package app.photoplay.base.audit;

import app.photoplay.base.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the log are looked for; null leaves a question open.
 *
 * @param words all of which stand in the names of actor or subject, the action, its arguments or its reason
 * @param action its beginning: {@code people} for all of that group
 * @param from the first moment
 * @param until the first moment that does not count any more
 */
public record AuditFilter(
        String words,
        @Nullable String action,
        @Nullable UserId actor,
        @Nullable String subjectType,
        @Nullable String subjectId,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter("", null, null, null, null, null, null);

    /** What was done to a person. */
    public static AuditFilter about(UserId person) {
        return new AuditFilter("", null, null, AuditSubject.PERSON, person.toString(), null, null);
    }
}
