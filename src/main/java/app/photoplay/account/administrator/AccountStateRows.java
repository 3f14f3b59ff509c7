package app.photoplay.account.administrator;

import app.photoplay.account.Role;
import app.photoplay.base.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts as administrators see them. */
@Repository
class AccountStateRows {

    private static final String ONE = """
            select id, email, display_name, role, demo, created_at, last_seen_at, suspended_at, suspended_reason
            from users where id = ?""";

    private final JdbcClient jdbc;

    AccountStateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AccountState> find(UserId person) {
        return jdbc.sql(ONE)
                .param(person.value())
                .query(AccountStateRows::state)
                .optional();
    }

    /** The same, held until the end of the transaction; administrators wait for each other in one order. */
    Optional<AccountState> lock(UserId person) {
        jdbc.sql(
                        "select id from users where id = ? or (role = 'ADMIN' and suspended_at is null) order by id for update")
                .param(person.value())
                .query(UUID.class)
                .list();
        return find(person);
    }

    private static AccountState state(ResultSet row, int number) throws SQLException {
        return new AccountState(
                new UserId(row.getObject("id", UUID.class)),
                row.getString("email"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getBoolean("demo"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                instant(row, "last_seen_at"),
                instant(row, "suspended_at"),
                row.getString("suspended_reason"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
