package app.photoplay.base.audit;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An administrative act, as it is written down.
 *
 * @param action a stable word, {@code <group>.<verb>} such as {@code people.suspend}; its sentence is the message
 *     {@code audit.<action>}, where {0} is the subject's name and {1} and so on are the arguments
 * @param arguments what the sentence says beside the subject, as words of then
 * @param reason what whoever did it said about it, at most 500 characters
 * @param before what it changed, as it was
 * @param after the same as it is now
 */
public record AuditAct(
        String action,
        AuditSubject subject,
        List<String> arguments,
        @Nullable String reason,
        Map<String, ?> before,
        Map<String, ?> after) {

    public static AuditAct of(String action, AuditSubject subject, String... arguments) {
        return new AuditAct(action, subject, List.of(arguments), null, Map.of(), Map.of());
    }

    public AuditAct because(@Nullable String why) {
        return new AuditAct(action, subject, arguments, why, before, after);
    }

    public AuditAct changing(Map<String, ?> was, Map<String, ?> is) {
        return new AuditAct(action, subject, arguments, reason, was, is);
    }
}
