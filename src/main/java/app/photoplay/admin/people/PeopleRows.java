package app.photoplay.admin.people;

import app.photoplay.base.UserId;
import app.photoplay.plan.PlanId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People with their plans: one statement for a page, one for how many there are. */
@Repository
class PeopleRows {

    private static final int MOST_WORDS = 8;

    private static final String PEOPLE = """
            from users u left join subscriptions s on s.account_id = u.id
            cross join lateral (select case
                when u.suspended_at is not null then 'SUSPENDED'
                when u.role = 'ADMIN' then 'ADMINISTRATOR'
                when s.trial_until > :now then 'TRIAL'
                when s.grace_until > :now then 'GRACE'
                when s.pending_plan is not null then 'ENDING'
                else 'ACTIVE' end state) t
            """;

    private final JdbcClient jdbc;

    PeopleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of the list. */
    record Row(
            UserId id,
            String name,
            String email,
            PlanId plan,
            PersonState state,
            @Nullable Instant lastSeen,
            @Nullable Instant graceUntil) {}

    List<Row> page(PeopleQuery query, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, now, parameters);
        return jdbc.sql("select u.id, u.display_name, u.email, u.last_seen_at, coalesce(s.plan_id, 'free') plan_id,"
                        + " s.grace_until, t.state " + PEOPLE + where
                        + " order by u.last_seen_at desc nulls last, u.id offset :offset limit :limit")
                .params(parameters)
                .param("offset", (long) query.page() * query.size())
                .param("limit", query.size())
                .query(PeopleRows::row)
                .list();
    }

    long count(PeopleQuery query, Instant now) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(query, now, parameters);
        return jdbc.sql("select count(*) " + PEOPLE + where)
                .params(parameters)
                .query(Long.class)
                .single();
    }

    /** How many films somebody has, without those in the bin. */
    int films(UserId person) {
        return jdbc.sql("select count(*) from projects where owner_id = ? and removed_at is null")
                .param(person.value())
                .query(Integer.class)
                .single();
    }

    private static String where(PeopleQuery query, Instant now, Map<String, Object> parameters) {
        parameters.put("now", at(now));
        List<String> conditions = new ArrayList<>();
        String[] words = query.words().strip().split("\\s+");
        for (int n = 0; n < Math.min(words.length, MOST_WORDS); n++) {
            if (!words[n].isEmpty()) {
                conditions.add("(u.display_name ilike :word" + n + " or u.email ilike :word" + n + ")");
                parameters.put("word" + n, "%" + escaped(words[n]) + "%");
            }
        }
        if (query.plan() != null) {
            conditions.add("coalesce(s.plan_id, 'free') = :plan");
            parameters.put("plan", query.plan().value());
        }
        if (query.state() != null) {
            conditions.add("t.state = :state");
            parameters.put("state", query.state().name());
        }
        if (query.seen() != null) {
            Duration within = query.seen().duration();
            conditions.add(
                    within == null ? "(u.last_seen_at is null or u.last_seen_at < :seen)" : "u.last_seen_at >= :seen");
            parameters.put("seen", at(now.minus(within == null ? Duration.ofDays(30) : within)));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("display_name"),
                row.getString("email"),
                new PlanId(row.getString("plan_id")),
                PersonState.valueOf(row.getString("state")),
                instant(row, "last_seen_at"),
                instant(row, "grace_until"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String escaped(String word) {
        return word.replace("\u0000", "")
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
    }
}
