package app.photoplay.account.letter;

import app.photoplay.account.ticket.WayIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters that were asked for and are not written yet. */
@Repository
class AccountLetterRows {

    private static final int LONGEST_HOME = 300;

    private final JdbcClient jdbc;

    AccountLetterRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param displayName only for an account that is to be opened */
    record Wanted(LetterWish wish, @Nullable String displayName) {}

    void add(UUID id, LetterWish wish, @Nullable String displayName, Instant now) {
        if (wish.home().length() > LONGEST_HOME) {
            return;
        }
        jdbc.sql("""
                        insert into account_letters (id, kind, email, language, home, display_name, asked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        wish.way().name(),
                        wish.email().strip(),
                        wish.language().toLanguageTag(),
                        wish.home(),
                        displayName,
                        now.atOffset(ZoneOffset.UTC)))
                .update();
    }

    /** Takes it away, to be written in the same transaction. */
    Optional<Wanted> take(UUID id) {
        return jdbc.sql("""
                        delete from account_letters where id = ?
                        returning kind, email, language, home, display_name""").param(id).query(AccountLetterRows::wanted).optional();
    }

    List<UUID> waiting(int most) {
        return jdbc.sql("select id from account_letters order by asked_at limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        return new Wanted(
                new LetterWish(
                        WayIn.valueOf(row.getString("kind")),
                        row.getString("email"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("home"),
                        ""),
                row.getString("display_name"));
    }
}
