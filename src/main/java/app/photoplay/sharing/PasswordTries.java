package app.photoplay.sharing;

import app.photoplay.base.web.PeerNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down guessing of passwords: after ten tries at one link from one network each further one has to wait, twice as
 * long every time. In rows, so that a restart forgets nothing and all nodes count together.
 */
@Repository
class PasswordTries {

    static final int FREE_TRIES = 10;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordTries(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Tally(int tries, Instant last, Instant closedUntil) {}

    /** Takes a try, which counts as wrong until {@link #forget}; how long to wait instead, zero if it may be made. */
    Duration admit(ShareLinkId link, String address) {
        Duration wait = transaction.execute(status -> count(link, PeerNetwork.of(address)));
        return wait == null ? Duration.ZERO : wait;
    }

    /** The password was right. */
    void forget(ShareLinkId link, String address) {
        jdbc.sql("delete from share_tries where link_id = ? and network = ?")
                .params(link.value(), PeerNetwork.of(address))
                .update();
    }

    private Duration count(ShareLinkId link, String network) {
        // As fine as rows are: what was rounded up would lie ahead.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("""
                        insert into share_tries (link_id, network, tries, last_at, closed_until) values (?, ?, 0, ?, ?)
                        on conflict do nothing
                        """).params(link.value(), network, time(now), time(now)).update();
        Tally before = jdbc.sql("select * from share_tries where link_id = ? and network = ? for update")
                .params(link.value(), network)
                .query((row, n) -> new Tally(
                        row.getInt("tries"),
                        row.getObject("last_at", OffsetDateTime.class).toInstant(),
                        row.getObject("closed_until", OffsetDateTime.class).toInstant()))
                .single();
        if (now.isBefore(before.closedUntil())) {
            return Duration.between(now, before.closedUntil());
        }
        int tries = now.isAfter(before.last().plus(MEMORY)) ? 1 : before.tries() + 1;
        Instant closed = tries < FREE_TRIES ? now : now.plus(waitAfter(tries));
        jdbc.sql("update share_tries set tries = ?, last_at = ?, closed_until = ? where link_id = ? and network = ?")
                .params(tries, time(now), time(closed), link.value(), network)
                .update();
        return Duration.ZERO;
    }

    private static Duration waitAfter(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries - FREE_TRIES, 16));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
