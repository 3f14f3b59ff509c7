package app.photoplay.review.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.review.Approval;
import app.photoplay.review.FrameSketch;
import app.photoplay.review.GuestApprovals;
import app.photoplay.review.GuestRemarks;
import app.photoplay.review.GuestRemarks.Said;
import app.photoplay.review.GuestRemarks.Saying;
import app.photoplay.review.Remark;
import app.photoplay.sharing.GuestAccess;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.GuestForms;
import app.photoplay.sharing.GuestLinks;
import app.photoplay.sharing.PublishedVersion;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWorks;
import app.photoplay.sharing.web.GuestCookie;
import app.photoplay.sharing.web.GuestHeaders;
import app.photoplay.sharing.web.GuestPages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What guests say, as plain forms. Whatever cannot be taken is shown again with the words that say why; what was taken
 * leads back to the page, so that nothing is sent twice.
 */
@Controller
class GuestReviewController {

    private static final int SHORT = 200;
    private static final int LONG = 4 * Remark.MAX_WORDS;
    private static final String SITE = "Sec-Fetch-Site";

    private final GuestAccess access;
    private final GuestRemarks remarks;
    private final GuestApprovals approvals;
    private final GuestForms forms;
    private final GuestPages pages;
    private final SharedWorks works;

    GuestReviewController(
            GuestAccess access,
            GuestRemarks remarks,
            GuestApprovals approvals,
            GuestForms forms,
            GuestPages pages,
            SharedWorks works) {
        this.access = access;
        this.remarks = remarks;
        this.approvals = approvals;
        this.forms = forms;
        this.pages = pages;
        this.works = works;
    }

    /** What all forms say: the version that they are about, and their seal. */
    record Form(String token, String version, String seal) {}

    @PostMapping("/s/{token}/remarks")
    String say(
            @PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String version,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String seal,
            @RequestParam(defaultValue = "") @Size(max = LONG) String name,
            @RequestParam(defaultValue = "") @Size(max = LONG) String words,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String shot,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String from,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String to,
            @RequestParam(defaultValue = "") @Size(max = FrameSketch.LONGEST + SHORT) String drawing,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReviewDraft draft = new ReviewDraft(0, name, words, shot, from, to, drawing, null);
        return act(new Form(token, version, seal), draft, page, request, response, (in, work) -> {
            String form = mark(in, seal, request, version, name, words, shot, from, to, drawing);
            Saying saying = new Saying(name, words, shot, from, to, drawing, request.getRemoteAddr(), form);
            return said(token, work, remarks.say(in, work, saying), request, response);
        });
    }

    @PostMapping("/s/{token}/remarks/{number}/replies")
    String reply(
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String version,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String seal,
            @RequestParam(defaultValue = "") @Size(max = LONG) String name,
            @RequestParam(defaultValue = "") @Size(max = LONG) String words,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReviewDraft draft = new ReviewDraft(number(number), name, words, "", "", "", "", null);
        return act(new Form(token, version, seal), draft, page, request, response, (in, work) -> {
            String form = mark(in, seal, request, version, name, words);
            Saying saying = new Saying(name, words, "", "", "", "", request.getRemoteAddr(), form);
            return said(token, work, remarks.reply(in, number(number), saying), request, response);
        });
    }

    /** @param resolved «true», or whatever else for open again */
    @PostMapping("/s/{token}/remarks/{number}/resolved")
    String resolve(
            @PathVariable String token,
            @PathVariable String number,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String version,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String seal,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String resolved,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(new Form(token, version, seal), ReviewDraft.EMPTY, page, request, response, (in, work) -> {
            remarks.resolve(in, number(number), resolved.equals("true"));
            return back(token, work, "", "r" + number(number));
        });
    }

    /** @param shot number of a shot; empty for the version */
    @PostMapping("/s/{token}/approval")
    String approve(
            @PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String version,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String seal,
            @RequestParam(defaultValue = "") @Size(max = LONG) String name,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String shot,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        ReviewDraft draft = new ReviewDraft(-1, name, "", "", "", "", "", null);
        return act(new Form(token, version, seal), draft, page, request, response, (in, work) -> {
            int number = shot.isEmpty() ? Approval.WHOLE : number(shot);
            if (number < Approval.WHOLE) {
                throw new Refusal(ErrorCode.NOT_FOUND, null);
            }
            String form = mark(in, seal, request, version, name, shot);
            approvals
                    .approve(in, work, number, name, request.getRemoteAddr(), form)
                    .ifPresent(proof -> GuestCookie.set(token, proof, request, response));
            return back(token, work, "", number == Approval.WHOLE ? "approval" : "shot-" + number);
        });
    }

    /** Takes it back. */
    @PostMapping("/s/{token}/approval/withdrawal")
    String withdraw(
            @PathVariable String token,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String version,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String seal,
            @RequestParam(defaultValue = "") @Size(max = SHORT) String shot,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        return act(new Form(token, version, seal), ReviewDraft.EMPTY, page, request, response, (in, work) -> {
            int number = shot.isEmpty() ? Approval.WHOLE : number(shot);
            approvals.withdraw(in, work, number);
            return back(token, work, "", number == Approval.WHOLE ? "approval" : "shot-" + number);
        });
    }

    private String act(
            Form form,
            ReviewDraft draft,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<GuestEntry.In, SharedWork, String> act) {
        GuestEntry entry = access.enter(form.token(), request.getRemoteAddr(), GuestCookie.of(request));
        if (!(entry instanceof GuestEntry.In in)) {
            return pages.outside(form.token(), entry, page, response);
        }
        Optional<PublishedVersion> version = pages.version(in.link(), form.version());
        if (version.isEmpty()) {
            return pages.outside(form.token(), new GuestEntry.Nowhere(), page, response);
        }
        GuestHeaders.page(response, in.link());
        if ("cross-site".equals(request.getHeader(SITE)) || !forms.isSealed(in.link(), in.guest(), form.seal())) {
            return again(form, in, version.get(), draft.with("review.fault.seal"), 403, page, request, response);
        }
        try {
            return act.apply(in, works.of(version.get()));
        } catch (Refusal refusal) {
            String fault = switch (refusal.code()) {
                case VALIDATION -> "review.fault." + refusal.field();
                case TOO_MANY_REQUESTS -> "review.fault.many";
                case NOT_FOUND -> "review.fault.gone";
                default -> throw refusal;
            };
            boolean noDrawing = "drawing".equals(refusal.field());
            ReviewDraft kept = noDrawing ? draft.withoutDrawing() : draft;
            return again(
                    form, in, version.get(), kept.with(fault), refusal.code().httpStatus(), page, request, response);
        }
    }

    private String again(
            Form form,
            GuestEntry.In in,
            PublishedVersion version,
            ReviewDraft draft,
            int status,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.setAttribute(ReviewPart.DRAFT, draft);
        response.setStatus(status);
        return pages.work(form.token(), in, version, null, page, request, response);
    }

    private static String said(
            String token, SharedWork work, Said said, HttpServletRequest request, HttpServletResponse response) {
        if (said.proof() != null) {
            GuestCookie.set(token, said.proof(), request, response);
        }
        return back(token, work, "&said", "r" + said.remark().number());
    }

    private static String back(String token, SharedWork work, String more, String place) {
        return "redirect:/" + GuestLinks.page(token) + "?version="
                + work.version().number() + more + "#" + place;
    }

    /** What this form is known by, should it come again. */
    private String mark(GuestEntry.In in, String seal, HttpServletRequest request, String... written) {
        List<String> sent = new ArrayList<>(List.of(
                request.getRequestURI(),
                request.getRemoteAddr(),
                Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "")));
        sent.addAll(List.of(written));
        return forms.mark(in.link(), in.guest(), seal, sent);
    }

    /** -1 for what is no number of ours. */
    private static int number(String text) {
        return text.matches("[1-9]\\d{0,8}") ? Integer.parseInt(text) : -1;
    }
}
