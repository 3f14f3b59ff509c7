package app.photoplay.review;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.DisplayNames;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.media.AssetId;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.PublishedVersions;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWorks;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on the signed-in person’s works. Every method answers NOT_FOUND unless the work is their own. */
@Service
@PreAuthorize("isAuthenticated()")
public class TeamRemarks {

    private final RemarkRows rows;
    private final ApprovalRows approvals;
    private final ThreadReader threads;
    private final OpenThreads openThreads;
    private final PublishedVersions versions;
    private final SharedWorks works;
    private final ProjectAccess access;
    private final DisplayNames names;
    private final CurrentUser currentUser;
    private final Outbox outbox;
    private final Clock clock;

    TeamRemarks(
            RemarkRows rows,
            ApprovalRows approvals,
            ThreadReader threads,
            OpenThreads openThreads,
            PublishedVersions versions,
            SharedWorks works,
            ProjectAccess access,
            DisplayNames names,
            CurrentUser currentUser,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.approvals = approvals;
        this.threads = threads;
        this.openThreads = openThreads;
        this.versions = versions;
        this.works = works;
        this.access = access;
        this.names = names;
        this.currentUser = currentUser;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * A remark of the team’s own.
     *
     * @param shot number of a shot; empty for none
     * @param from such as «1:04»; empty for no moment
     * @param to the same; empty for a moment
     * @param drawing as {@link FrameSketch#read} takes it; empty for none
     * @param team whether guests do not see it
     */
    public record Saying(String words, String shot, String from, String to, String drawing, boolean team) {}

    /**
     * @param version null for the newest
     * @return nothing where nothing was published
     * @throws Refusal with NOT_FOUND also where there is no such version
     */
    @Transactional(readOnly = true)
    public Optional<ReviewBoard> board(ProjectId project, @Nullable Integer version) {
        access.require(project, ProjectRight.VIEW);
        List<PublishedVersion> all = versions.of(project);
        if (all.isEmpty() && version == null) {
            return Optional.empty();
        }
        PublishedVersion wanted = wanted(all, version);
        List<RemarkThread> said = threads.of(project, wanted.number(), true, remark -> true);
        return Optional.of(new ReviewBoard(
                works.of(wanted),
                all,
                said,
                approvals.of(project, wanted.number(), GuestApprovals.MOST),
                pictures(all, said),
                versions.audience(project)));
    }

    private Map<RemarkId, AssetId> pictures(List<PublishedVersion> all, List<RemarkThread> said) {
        Map<RemarkId, AssetId> pictures = new HashMap<>();
        for (RemarkThread thread : said) {
            Remark first = thread.first();
            Integer shot = first.place().shot();
            if (shot != null) {
                all.stream()
                        .filter(version -> version.number() == first.version())
                        .flatMap(version -> works.of(version).shot(shot).stream())
                        .flatMap(there -> Stream.ofNullable(there.picture()))
                        .forEach(picture -> pictures.put(first.id(), picture));
            }
        }
        return pictures;
    }

    /** How many threads are open, of all versions. As many queries for a thousand as for one. */
    @Transactional(readOnly = true)
    public OpenRemarks open(ProjectId project) {
        access.require(project, ProjectRight.VIEW);
        return openThreads.of(project);
    }

    /**
     * @param version null for the newest
     * @throws Refusal with VALIDATION at what is wrong
     */
    @Transactional
    public Remark say(ProjectId project, @Nullable Integer version, Saying saying) {
        access.require(project, ProjectRight.COMMENT);
        PublishedVersion wanted = wanted(versions.of(project), version);
        SharedWork work = works.of(wanted);
        RemarkPlace place = PlaceRule.of(work, saying.shot(), saying.from(), saying.to());
        FrameSketch drawing = PlaceRule.drawing(saying.drawing(), place);
        return add(project, wanted.number(), null, place, drawing, saying.words(), saying.team());
    }

    /** Answers; in a thread of the team alone whatever is said is for the team. */
    @Transactional
    public Remark reply(ProjectId project, RemarkId thread, String words, boolean team) {
        access.require(project, ProjectRight.COMMENT);
        Remark first = thread(project, thread);
        if (rows.countReplies(first.id()) >= GuestRemarks.MOST_REPLIES) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        return add(project, first.version(), first.id(), RemarkPlace.WHOLE, null, words, team || first.team());
    }

    /** Settles a thread, or opens it again; nothing changes where it is so already. */
    @Transactional
    public void resolve(ProjectId project, RemarkId thread, boolean resolved) {
        access.require(project, ProjectRight.COMMENT);
        Remark first = thread(project, thread);
        if (first.resolved() != resolved) {
            Instant now = clock.instant();
            rows.resolve(first.id(), resolved ? now : null, now);
            outbox.hint(project.value());
        }
    }

    private Remark add(
            ProjectId project,
            int version,
            @Nullable RemarkId thread,
            RemarkPlace place,
            @Nullable FrameSketch drawing,
            String said,
            boolean team) {
        String words = GuestRemarks.words(said);
        UserId who = currentUser.id();
        int number = rows.nextNumber(project);
        if (rows.count(project) >= GuestRemarks.MOST_OF_A_PROJECT) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        String name = Objects.requireNonNullElse(names.of(Set.of(who)).get(who), "");
        Instant now = clock.instant();
        Remark remark = new Remark(
                RemarkId.next(),
                number,
                version,
                thread,
                null,
                null,
                who,
                name.contains("@") ? "" : name,
                team,
                place,
                drawing,
                words,
                now,
                null);
        rows.add(project, remark, null);
        if (thread != null) {
            rows.touch(thread, now);
        }
        outbox.hint(project.value());
        return remark;
    }

    private Remark thread(ProjectId project, RemarkId id) {
        return rows.find(project, id)
                .filter(remark -> remark.thread() == null)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private static PublishedVersion wanted(List<PublishedVersion> all, @Nullable Integer version) {
        return all.stream()
                .filter(one -> version == null || one.number() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
