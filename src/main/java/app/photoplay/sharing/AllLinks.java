package app.photoplay.sharing;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links to all works of the signed-in person. */
@Service
@PreAuthorize("isAuthenticated()")
public class AllLinks {

    /** How many are given at once. */
    public static final int PAGE = 100;

    private final LinkRows rows;
    private final ShareKey key;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    AllLinks(LinkRows rows, ShareKey key, CurrentUser currentUser, Outbox outbox, Clock clock) {
        this.rows = rows;
        this.key = key;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A link, and the title of its work. */
    public record Listed(ShareLink link, String title) {}

    /**
     * Newest first.
     *
     * @param page 0-based, of {@link #PAGE} links each
     */
    @Transactional(readOnly = true)
    public List<Listed> page(int page) {
        Instant now = clock.instant();
        List<LinkRow> some = rows.of(currentUser.id(), page * PAGE, PAGE);
        Map<ProjectId, String> titles =
                rows.titles(some.stream().map(LinkRow::project).collect(Collectors.toSet()));
        return some.stream()
                .map(row -> new Listed(row.shown(key, now), titles.getOrDefault(row.project(), "")))
                .toList();
    }

    /**
     * Switches all off.
     *
     * @return how many led somewhere until now
     * @throws Refusal with VIEWING_ONLY where an administrator looks as that person
     */
    @Transactional
    public int revoke() {
        if (currentUser.viewer().isPresent()) {
            throw new Refusal(ErrorCode.VIEWING_ONLY, null);
        }
        List<ProjectId> ended = rows.revokeAll(currentUser.id(), null, clock.instant());
        ended.stream().distinct().forEach(work -> outbox.hint(work.value()));
        return ended.size();
    }
}
