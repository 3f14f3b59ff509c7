package app.photoplay.sharing;

import app.photoplay.base.Ids;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The works that their makers put on show for everybody, and what is said against one. */
@Service
@PermitAll
public class Gallery {

    /** How many works stand on a page. */
    public static final int PAGE = 24;
    /** The longest words of a report, in {@code char}s. */
    public static final int MAX_WORDS = 1_000;

    private static final int MOST_OPEN = 20;

    private final LinkRows links;
    private final VersionRows versions;
    private final SharedWorks works;
    private final ShareKey key;
    private final JdbcClient jdbc;
    private final Clock clock;

    Gallery(LinkRows links, VersionRows versions, SharedWorks works, ShareKey key, JdbcClient jdbc, Clock clock) {
        this.links = links;
        this.versions = versions;
        this.works = works;
        this.key = key;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param token of the link that leads to it */
    public record Exhibit(String token, SharedWork work) {}

    /**
     * Works that can be watched, put on show last first.
     *
     * @param page 0-based, of {@link #PAGE} works each
     */
    @Transactional(readOnly = true)
    public List<Exhibit> exhibits(int page) {
        return links.listed(clock.instant(), page * PAGE, PAGE).stream()
                .flatMap(link -> exhibit(link).stream())
                .toList();
    }

    private Optional<Exhibit> exhibit(LinkRow link) {
        String token = link.shown(key, clock.instant()).token();
        Integer number = link.options().version();
        Optional<PublishedVersion> version =
                number == null ? versions.newest(link.project()) : versions.find(link.project(), number);
        return token == null
                ? Optional.empty()
                : version.map(works::of)
                        .filter(work -> work.screening() instanceof SharedWork.Screening.Ready)
                        .map(work -> new Exhibit(token, work));
    }

    /** Somebody says that what is behind a link should not be shown; who that is, is not kept. */
    @Transactional
    public void report(GuestLink link, ReportReason reason, String words) {
        String clean = words.codePoints()
                .filter(character ->
                        !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE)
                .limit(MAX_WORDS / 2)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
        jdbc.sql("""
                        insert into share_reports (id, link_id, reason, words, at)
                        select :id, :link, :reason, :words, :at
                        where (select count(*) from share_reports where link_id = :link and closed_at is null) < :most
                        """)
                .param("id", Ids.next())
                .param("link", link.id().value())
                .param("reason", reason.name())
                .param("words", clean)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", MOST_OPEN)
                .update();
    }
}
