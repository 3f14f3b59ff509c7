package app.photoplay.sharing;

import app.photoplay.base.web.PeerNetwork;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts who looks, without a tracker: whoever comes twice a day is known by a number made of their network, their
 * browser, the link and the day, from which nobody learns any of these; it goes after two days.
 */
@Service
@PermitAll
public class GuestVisits implements DisposableBean {

    private static final Pattern PROGRAM = Pattern.compile(
            "bot|crawl|spider|preview|facebookexternalhit|slurp|fetch|curl|wget|embed", Pattern.CASE_INSENSITIVE);
    private static final int NUMBER_BYTES = 12;

    private static final int MOST_KNOWN = 100_000;

    private final Map<ShareLinkId, Long> views = new ConcurrentHashMap<>();
    /** Of whom the rows know already. */
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST_KNOWN).build();

    private final JdbcClient jdbc;
    private final ShareKey key;
    private final Clock clock;

    GuestVisits(JdbcClient jdbc, ShareKey key, Clock clock) {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
    }

    /** @param agent what the browser calls itself; programs that fetch previews are no people */
    public record Visitor(String address, String agent) {

        boolean isProgram() {
            return agent.isBlank() || PROGRAM.matcher(agent).find();
        }
    }

    /** Somebody opened the page. Views of many at once are added up before they are written. */
    public void viewed(GuestLink link, Visitor visitor) {
        if (visitor.isProgram()) {
            return;
        }
        views.merge(link.id(), 1L, Long::sum);
        String seen = HexFormat.of().formatHex(number(link, visitor));
        if (known.asMap().putIfAbsent(seen, true) == null) {
            int fresh = know(link, visitor);
            if (fresh > 0) {
                jdbc.sql("update share_links set people = people + ? where id = ?")
                        .params(fresh, link.id().value())
                        .update();
            }
        }
    }

    /** Views that are not in the rows yet. */
    long unwritten(ShareLinkId link) {
        return views.getOrDefault(link, 0L);
    }

    /** Writes what was not written yet. */
    void write() {
        for (ShareLinkId link : List.copyOf(views.keySet())) {
            Long some = views.remove(link);
            if (some != null) {
                jdbc.sql("update share_links set views = views + ? where id = ?")
                        .params(some, link.value())
                        .update();
            }
        }
    }

    @Override
    public void destroy() {
        write();
    }

    /** Somebody began the film; who goes back to its beginning while it runs has not begun another. */
    @Transactional
    public void played(GuestLink link, Visitor visitor, Duration film) {
        if (visitor.isProgram()) {
            return;
        }
        int fresh = know(link, visitor);
        Instant now = clock.instant();
        int begun = jdbc.sql("""
                        update share_visits set played = :now
                        where link_id = :link and day = :day and visitor = :visitor
                          and (played is null or played < :before)
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(film).atOffset(ZoneOffset.UTC))
                .param("link", link.id().value())
                .param("day", day())
                .param("visitor", number(link, visitor))
                .update();
        if (begun + fresh > 0) {
            jdbc.sql("update share_links set plays = plays + ?, people = people + ? where id = ?")
                    .params(begun, fresh, link.id().value())
                    .update();
        }
    }

    private int know(GuestLink link, Visitor visitor) {
        int fresh = jdbc.sql("insert into share_visits (link_id, day, visitor) values (?, ?, ?) on conflict do nothing")
                .params(link.id().value(), day(), number(link, visitor))
                .update();
        if (fresh == 1) {
            jdbc.sql("delete from share_visits where day < ?")
                    .param(day().minusDays(1))
                    .update();
        }
        return fresh;
    }

    private LocalDate day() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).toLocalDate();
    }

    private byte[] number(GuestLink link, Visitor visitor) {
        byte[] mac = key.mac(
                "visit", link.id().toString(), day().toString(), PeerNetwork.of(visitor.address()), visitor.agent());
        return Arrays.copyOf(mac, NUMBER_BYTES);
    }
}
