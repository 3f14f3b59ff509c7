package app.photoplay.account.session;

import app.photoplay.account.person.AccountStatus;
import app.photoplay.account.person.AccountStatusRows;
import app.photoplay.account.session.SessionRows.Known;
import app.photoplay.base.GatheredLookup;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the people of requests and their sessions stand, read anew for each request: one statement for all that ask at once. */
@Repository
class SessionStandings {

    private final JdbcClient jdbc;
    private final GatheredLookup<Question, Standing> lookup = new GatheredLookup<>(this::look);

    SessionStandings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param session the hash of its id; null for a request without one */
    private record Question(UUID person, @Nullable String session) {}

    /** @param session null where it was never seen */
    record Standing(AccountStatus account, @Nullable Known session) {}

    /** @return empty where the account is gone */
    Optional<Standing> find(UserId person, @Nullable String session) {
        return lookup.find(new Question(person.value(), session));
    }

    private Map<Question, Standing> look(Set<Question> questions) {
        List<Question> asked = List.copyOf(questions);
        Map<Question, Standing> found = new HashMap<>();
        jdbc.sql("""
                        select q.n, u.role, u.suspended_at, u.demo, u.sessions_from, u.last_seen_at, s.used_at, s.ended_at
                        from unnest(cast(? as uuid[]), cast(? as text[])) with ordinality as q (person, session, n)
                        join users u on u.id = q.person left join account_sessions s on s.hash = q.session""")
                .params(
                        asked.stream().map(Question::person).toArray(UUID[]::new),
                        asked.stream().map(Question::session).toArray(String[]::new))
                .query(row -> {
                    found.put(asked.get(row.getInt("n") - 1), standing(row));
                });
        return found;
    }

    private static Standing standing(ResultSet row) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Standing(
                AccountStatusRows.status(row),
                used == null ? null : new Known(used.toInstant(), row.getObject("ended_at") != null));
    }
}
