package app.photoplay.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
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

/** Mails as they stand. */
@Repository
class MailRows {

    /** Longer than any server keeps a sender waiting. */
    private static final Duration LOST_AFTER = Duration.ofMinutes(15);

    private static final int LONGEST_FAILURE = 200;

    private final JdbcClient jdbc;

    MailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Mail mail, Instant now) {
        jdbc.sql("""
                        insert into mails (id, recipient, subject, plain, html, written_at, due_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(mail.id(), mail.recipient(), mail.subject(), mail.plain(), mail.html(), at(now), at(now))
                .update();
    }

    /** Takes it for this process; empty where another has it, or it is gone. */
    public Optional<Mail> claim(UUID id, Instant now) {
        return jdbc.sql("""
                        update mails set state = 'SENDING', tries = tries + 1, due_at = ?
                        where id = ? and state = 'WAITING' and due_at <= ?
                        returning id, recipient, subject, plain, html""")
                .params(at(now.plus(LOST_AFTER)), id, at(now))
                .query(MailRows::mail)
                .optional();
    }

    void sent(UUID id, Instant now) {
        settle(id, "SENT", null, now);
    }

    /** The server did not take it: again after a while, that doubles, or not at all. */
    void refused(UUID id, String why, int mostTries, Duration firstWait, Instant now) {
        int tries = jdbc.sql("select tries from mails where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
        if (tries >= mostTries) {
            settle(id, "FAILED", why, now);
            return;
        }
        jdbc.sql("update mails set state = 'WAITING', due_at = ?, failure = ? where id = ? and state = 'SENDING'")
                .params(at(now.plus(firstWait.multipliedBy(1L << (tries - 1)))), cut(why), id)
                .update();
    }

    void unknown(UUID id, String why, Instant now) {
        settle(id, "UNKNOWN", why, now);
    }

    /** Those that may be sent now. */
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("select id from mails where state = 'WAITING' and due_at <= ? order by due_at limit ?")
                .params(at(now), most)
                .query(UUID.class)
                .list();
    }

    /** Gives up those whose process ended on the way, and forgets what was settled before that moment. */
    void tidy(Instant now, Instant old) {
        jdbc.sql("""
                        update mails set state = 'UNKNOWN', settled_at = ?, plain = '', html = '', failure = 'lost on the way'
                        where state = 'SENDING' and due_at <= ?""").params(at(now), at(now)).update();
        jdbc.sql("delete from mails where settled_at < ?").param(at(old)).update();
    }

    private void settle(UUID id, String state, @Nullable String why, Instant now) {
        jdbc.sql("update mails set state = ?, failure = ?, settled_at = ?, plain = '', html = '' where id = ?")
                .params(Arrays.asList(state, why == null ? null : cut(why), at(now), id))
                .update();
    }

    private static String cut(String why) {
        return why.substring(0, Math.min(why.length(), LONGEST_FAILURE));
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("plain"),
                row.getString("html"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
