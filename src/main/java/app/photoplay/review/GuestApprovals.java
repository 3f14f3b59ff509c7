package app.photoplay.review;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Outbox;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.SharedWork;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What guests approve, and take back. Whoever calls has let them in by {@link GuestAccess}. */
@Service
@PermitAll
public class GuestApprovals {

    static final int MOST = 1_000;

    private final ApprovalRows approvals;
    private final GuestIntroductions guests;
    private final Outbox outbox;
    private final Clock clock;

    GuestApprovals(ApprovalRows approvals, GuestIntroductions guests, Outbox outbox, Clock clock) {
        this.approvals = approvals;
        this.guests = guests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who approved a version or shots of it; nothing where the link does not ask for it. */
    public List<Approval> of(GuestEntry.In in, SharedWork work) {
        return in.link().allows(GuestRight.APPROVE)
                ? approvals.of(work.version().project(), work.version().number(), MOST)
                : List.of();
    }

    /**
     * Approves a version, or a shot of it: once, whoever it is.
     *
     * @param shot number of a shot; 0 for the version
     * @param form by which it is known that it was sent before
     * @return the proof for their cookie; nothing where that form was taken before
     * @throws Refusal with NOT_FOUND where the link does not allow it or there is no such shot, VALIDATION at {@code name},
     *     TOO_MANY_REQUESTS where that is enough for now
     */
    @Transactional
    public Optional<String> approve(
            GuestEntry.In in, SharedWork work, int shot, String name, String address, String form) {
        GuestLink link = in.link();
        ProjectId project = work.version().project();
        if (!link.allows(GuestRight.APPROVE)
                || shot != Approval.WHOLE && work.shot(shot).isEmpty()) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        if (approvals.isSent(project, form)) {
            return Optional.empty();
        }
        guests.admit(link, address);
        if (approvals.count(project, work.version().number(), link.id()) >= MOST) {
            throw new Refusal(ErrorCode.TOO_MANY_REQUESTS, null);
        }
        GuestAccess.Introduced who = guests.introduced(in, name);
        Approval approval = new Approval(
                work.version().number(),
                shot,
                who.guest().id(),
                link.id(),
                who.guest().name(),
                clock.instant());
        boolean isNew = approvals.add(project, approval, form);
        outbox.hint(project.value());
        return isNew || !in.guest().id().isEmpty() ? Optional.of(who.proof()) : Optional.empty();
    }

    /** Takes that back; nothing changes where there is nothing to take back. */
    @Transactional
    public void withdraw(GuestEntry.In in, SharedWork work, int shot) {
        if (!in.link().allows(GuestRight.APPROVE)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        approvals.remove(
                work.version().project(),
                work.version().number(),
                shot,
                in.guest().id());
        outbox.hint(work.version().project().value());
    }
}
