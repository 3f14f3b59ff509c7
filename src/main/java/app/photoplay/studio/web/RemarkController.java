package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.plan.Credits;
import app.photoplay.project.ProjectId;
import app.photoplay.review.Proposals;
import app.photoplay.review.Remark;
import app.photoplay.review.RemarkExport;
import app.photoplay.review.RemarkId;
import app.photoplay.review.ReviewBoard;
import app.photoplay.review.TeamRemarks;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said about a work, by HTTP: read, answered, settled, carried out, and taken along. */
@RestController
@RequestMapping("/api/projects/{id}/remarks")
class RemarkController {

    private static final int LONGEST = 2 * Remark.MAX_WORDS;

    private final TeamRemarks remarks;
    private final Proposals proposals;

    RemarkController(TeamRemarks remarks, Proposals proposals) {
        this.remarks = remarks;
        this.proposals = proposals;
    }

    /** @param team whether guests do not see it; they do where nothing is said */
    record ReplyRequest(
            @Nullable @Size(max = LONGEST) String words,
            @Nullable Boolean team) {}

    /** @param words what the shot is to say */
    record EditRequest(@Nullable @Size(max = LONGEST) String words) {}

    /** @param credits the price that was shown, in hundredths of a credit; nothing where none was */
    record AcceptRequest(@Nullable Long credits) {}

    /** @param version null for the newest; nothing is listed where nothing was published */
    @GetMapping
    RemarksAnswer list(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version) {
        return remarks.board(new ProjectId(id), version).map(RemarksAnswer::of).orElse(RemarksAnswer.NONE);
    }

    @PostMapping("/{remark}/replies")
    @ResponseStatus(HttpStatus.CREATED)
    RemarksAnswer.Said reply(
            @PathVariable UUID id, @PathVariable UUID remark, @Valid @RequestBody ReplyRequest request) {
        return RemarksAnswer.Said.of(remarks.reply(
                new ProjectId(id),
                new RemarkId(remark),
                Objects.requireNonNullElse(request.words(), ""),
                Objects.requireNonNullElse(request.team(), false)));
    }

    @PutMapping("/{remark}/resolved")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID id, @PathVariable UUID remark) {
        remarks.resolve(new ProjectId(id), new RemarkId(remark), true);
    }

    @DeleteMapping("/{remark}/resolved")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID id, @PathVariable UUID remark) {
        remarks.resolve(new ProjectId(id), new RemarkId(remark), false);
    }

    /**
     * What an edit begins with.
     *
     * @param words what the shot says now
     * @param credits what a take of it costs now, in hundredths of a credit; null where none can be made now
     */
    record OfferAnswer(String words, @Nullable Long credits) {}

    /** @param shot number of a shot that it is about; its first where none is said */
    @GetMapping("/{remark}/edit")
    OfferAnswer offer(
            @PathVariable UUID id, @PathVariable UUID remark, @RequestParam(required = false) @Nullable Integer shot) {
        ProjectId project = new ProjectId(id);
        RemarkId wanted = new RemarkId(remark);
        int number = number(project, wanted, shot);
        String words =
                proposals.words(project, wanted, number).orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
        return new OfferAnswer(
                words,
                proposals
                        .price(project, wanted, number)
                        .map(price -> price.credits().hundredths())
                        .orElse(null));
    }

    private int number(ProjectId project, RemarkId remark, @Nullable Integer shot) {
        return shot == null ? proposals.first(project, remark) : shot;
    }

    /** Proposes other words for a shot of it. */
    @PutMapping("/{remark}/edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(required = false) @Nullable Integer shot,
            @Valid @RequestBody EditRequest request) {
        ProjectId project = new ProjectId(id);
        RemarkId wanted = new RemarkId(remark);
        proposals.propose(
                project, wanted, number(project, wanted, shot), Objects.requireNonNullElse(request.words(), ""));
    }

    @DeleteMapping("/{remark}/edit")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismiss(
            @PathVariable UUID id, @PathVariable UUID remark, @RequestParam(required = false) @Nullable Integer shot) {
        ProjectId project = new ProjectId(id);
        RemarkId wanted = new RemarkId(remark);
        proposals.dismiss(project, wanted, number(project, wanted, shot));
    }

    /** Has the take made. */
    @PostMapping("/{remark}/edit/acceptance")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(
            @PathVariable UUID id,
            @PathVariable UUID remark,
            @RequestParam(required = false) @Nullable Integer shot,
            @Valid @RequestBody AcceptRequest request) {
        long shown = Objects.requireNonNullElse(request.credits(), 0L);
        ProjectId project = new ProjectId(id);
        RemarkId wanted = new RemarkId(remark);
        proposals.accept(project, wanted, number(project, wanted, shot), new Credits(Math.max(0, shown)));
    }

    /** As a table (RFC 4180). */
    @GetMapping(path = "/export.csv", produces = "text/csv")
    void table(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(RemarkExport.csv(board(id, version)), "text/csv;charset=UTF-8", "remarks.csv", response);
    }

    /** As markers for a cutting program (CMX 3600, 24 frames a second). */
    @GetMapping(path = "/export.edl", produces = "text/plain")
    void markers(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer version,
            HttpServletResponse response)
            throws IOException {
        send(RemarkExport.edl(board(id, version)), "text/plain;charset=UTF-8", "remarks.edl", response);
    }

    private ReviewBoard board(UUID id, @Nullable Integer version) {
        return remarks.board(new ProjectId(id), version)
                .orElseThrow(() -> new Refusal(ErrorCode.NOTHING_PUBLISHED, null));
    }

    private static void send(String text, String type, String name, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().write(text);
    }
}
