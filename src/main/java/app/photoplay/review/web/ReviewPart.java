package app.photoplay.review.web;

import app.photoplay.review.GuestApprovals;
import app.photoplay.review.GuestRemarks;
import app.photoplay.review.ReviewState;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestForms;
import app.photoplay.sharing.GuestLink;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.GuestRight;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.web.GuestPagePart;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** TeamRemarks and approvals on the page of a work, where its link allows the one or the other. */
@Component
@PermitAll
class ReviewPart implements GuestPagePart {

    /** Under which a request carries what could not be taken. */
    static final String DRAFT = ReviewDraft.class.getName();

    private final GuestRemarks remarks;
    private final GuestApprovals approvals;
    private final ReviewState state;
    private final GuestForms forms;

    ReviewPart(GuestRemarks remarks, GuestApprovals approvals, ReviewState state, GuestForms forms) {
        this.remarks = remarks;
        this.approvals = approvals;
        this.state = state;
        this.forms = forms;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public Optional<Object> of(
            String token,
            GuestEntry.In in,
            SharedWork work,
            List<PublishedVersion> versions,
            HttpServletRequest request) {
        if (!asks(in.link())) {
            return Optional.empty();
        }
        // Before all else is read: what changes meanwhile is told to the page.
        String now = state.of(work.version().project());
        return Optional.of(new ReviewPanel(
                "/" + GuestLinks.page(token),
                in,
                work,
                versions,
                remarks.threads(in, work),
                approvals.of(in, work),
                forms.seal(in.link(), in.guest()),
                now,
                draft(work, request)));
    }

    private static boolean asks(GuestLink link) {
        return link.allows(GuestRight.REMARK) || link.allows(GuestRight.APPROVE);
    }

    @Override
    public String state(GuestLink link) {
        return asks(link) ? state.of(link.version().project()) : "";
    }

    private static ReviewDraft draft(SharedWork work, HttpServletRequest request) {
        if (request.getAttribute(DRAFT) instanceof ReviewDraft kept) {
            return kept;
        }
        String shot = request.getParameter("shot");
        return shot != null
                        && shot.matches("[1-9]\\d{0,5}")
                        && work.shot(Integer.parseInt(shot)).isPresent()
                ? ReviewDraft.ofShot(shot)
                : ReviewDraft.EMPTY;
    }
}
