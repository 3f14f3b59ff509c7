package app.photoplay.base.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A filter as a condition.
 *
 * @param where with its blank and keyword in front; empty for everything
 */
record AuditQuery(String where, Map<String, Object> parameters) {

    private static final String SEARCHED =
            "concat_ws(' ', actor_name, subject_name, subject_id, action, arguments::text, reason)";
    /** More words than anybody looks for at once. */
    private static final int MOST_WORDS = 8;

    static AuditQuery of(AuditFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new LinkedHashMap<>();
        add(
                conditions,
                parameters,
                "actor_id = :actor",
                "actor",
                filter.actor() == null ? null : filter.actor().value());
        add(conditions, parameters, "subject_type = :subjectType", "subjectType", filter.subjectType());
        add(conditions, parameters, "subject_id = :subjectId", "subjectId", filter.subjectId());
        add(conditions, parameters, "at >= :from", "from", moment(filter.from()));
        add(conditions, parameters, "at < :until", "until", moment(filter.until()));
        if (filter.action() != null) {
            add(
                    conditions,
                    parameters,
                    "(action = :action or starts_with(action, :action || '.'))",
                    "action",
                    filter.action());
        }
        List<String> words = List.of(filter.words().strip().split("\\s+"));
        for (int n = 0; n < Math.min(words.size(), MOST_WORDS); n++) {
            if (!words.get(n).isEmpty()) {
                String name = "word" + n;
                add(conditions, parameters, SEARCHED + " ilike :" + name, name, "%" + escaped(words.get(n)) + "%");
            }
        }
        return new AuditQuery(
                conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), Map.copyOf(parameters));
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.params(parameters);
    }

    private static void add(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static @Nullable Object moment(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
                .replace("\u0000", "");
    }
}
