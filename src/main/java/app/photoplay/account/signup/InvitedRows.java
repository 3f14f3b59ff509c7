package app.photoplay.account.signup;

import app.photoplay.account.EmailAddress;
import app.photoplay.account.person.AccountSweep;
import app.photoplay.base.UserId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations to open an account, as they are kept: by the hash of what the letter holds, one for each address. */
@Repository
class InvitedRows implements AccountSweep {

    private final JdbcClient jdbc;

    InvitedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In place of an earlier one to the same address. */
    void add(SignUpInvitation invitation, String hash, UserId by) {
        jdbc.sql("delete from sign_up_invitations where email_key = ?")
                .param(EmailAddress.fold(invitation.email()))
                .update();
        jdbc.sql("""
                        insert into sign_up_invitations (id, hash, email, email_key, invited_by, invited_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        invitation.id(),
                        hash,
                        invitation.email(),
                        EmailAddress.fold(invitation.email()),
                        by.value(),
                        at(invitation.invitedAt()),
                        at(invitation.expiresAt()))
                .update();
    }

    List<SignUpInvitation> open(Instant now, int most) {
        return jdbc.sql("""
                        select id, email, invited_at, expires_at from sign_up_invitations
                        where expires_at > ? order by invited_at desc, id limit ?""")
                .params(at(now), most)
                .query((row, n) -> new SignUpInvitation(
                        row.getObject("id", UUID.class),
                        row.getString("email"),
                        row.getObject("invited_at", OffsetDateTime.class).toInstant(),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    int count(Instant now) {
        return jdbc.sql("select count(*) from sign_up_invitations where expires_at > ?")
                .param(at(now))
                .query(Integer.class)
                .single();
    }

    /** Whom that invites. */
    Optional<String> email(String hash, Instant now) {
        return jdbc.sql("select email from sign_up_invitations where hash = ? and expires_at > ?")
                .params(hash, at(now))
                .query(String.class)
                .optional();
    }

    /** Takes it, in the caller's transaction. */
    Optional<String> take(String hash, Instant now) {
        return jdbc.sql("delete from sign_up_invitations where hash = ? and expires_at > ? returning email")
                .params(hash, at(now))
                .query(String.class)
                .optional();
    }

    /** @return the address that it was for */
    Optional<String> withdraw(UUID id) {
        return jdbc.sql("delete from sign_up_invitations where id = ? returning email")
                .param(id)
                .query(String.class)
                .optional();
    }

    @Override
    public void sweep(Instant now) {
        jdbc.sql("delete from sign_up_invitations where expires_at <= ?")
                .param(at(now))
                .update();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
