package app.photoplay.account.provider;

import app.photoplay.account.person.KeptWays;
import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts elsewhere that people come in with. */
@Repository
class IdentityRows implements KeptWays {

    private final JdbcClient jdbc;

    IdentityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UserId> find(String provider, String subject) {
        return jdbc.sql("select user_id from account_identities where provider = ? and subject = ?")
                .params(provider, subject)
                .query(UUID.class)
                .optional()
                .map(UserId::new);
    }

    /** @return whether it is theirs now; false where it is somebody else’s */
    boolean link(String provider, String subject, UserId person, @Nullable String email, Instant now) {
        jdbc.sql("""
                        insert into account_identities (provider, subject, user_id, email, linked_at) values (?, ?, ?, ?, ?)
                        on conflict do nothing""")
                .params(Arrays.asList(provider, subject, person.value(), email, now.atOffset(ZoneOffset.UTC)))
                .update();
        return find(provider, subject).filter(person::equals).isPresent();
    }

    List<LinkedAccount> of(UserId person) {
        return jdbc.sql("select * from account_identities where user_id = ? order by provider, linked_at")
                .param(person.value())
                .query((row, n) -> new LinkedAccount(
                        row.getString("provider"),
                        row.getString("subject"),
                        row.getString("email"),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** @return whether it was theirs */
    boolean unlink(UserId person, String provider, String subject) {
        return jdbc.sql("delete from account_identities where user_id = ? and provider = ? and subject = ?")
                        .params(person.value(), provider, subject)
                        .update()
                > 0;
    }

    @Override
    public void clear(UserId person) {
        jdbc.sql("delete from account_identities where user_id = ?")
                .param(person.value())
                .update();
    }
}
