package app.photoplay.plan;

import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want to be held back by. */
@Repository
class PersonalLimitRows {

    private final JdbcClient jdbc;

    PersonalLimitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    PersonalLimit of(UserId account) {
        return jdbc.sql("select cap_a_month, ask_above from personal_limits where account_id = ?")
                .param(account.value())
                .query((row, n) -> new PersonalLimit(credits(row, "cap_a_month"), credits(row, "ask_above")))
                .optional()
                .orElse(PersonalLimit.NONE);
    }

    void set(UserId account, PersonalLimit limit) {
        jdbc.sql("""
                        insert into personal_limits (account_id, cap_a_month, ask_above)
                        values (:account, cast(:cap as bigint), cast(:above as bigint))
                        on conflict (account_id) do update
                        set cap_a_month = excluded.cap_a_month, ask_above = excluded.ask_above
                        """)
                .param("account", account.value())
                .param("cap", hundredths(limit.capAMonth()))
                .param("above", hundredths(limit.askAbove()))
                .update();
    }

    private static @Nullable Long hundredths(@Nullable Credits credits) {
        return credits == null ? null : credits.hundredths();
    }

    private static @Nullable Credits credits(ResultSet row, String column) throws SQLException {
        Long hundredths = row.getObject(column, Long.class);
        return hundredths == null ? null : new Credits(hundredths);
    }
}
