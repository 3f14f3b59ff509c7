package app.photoplay.review.web;

import app.photoplay.media.AssetId;
import app.photoplay.review.GuestRemarks;
import app.photoplay.review.ProposedEdit;
import app.photoplay.review.RemarkThread;
import app.photoplay.sharing.GuestEntry;
import app.photoplay.sharing.PublishedVersions;
import app.photoplay.sharing.SharedWork;
import app.photoplay.sharing.SharedWorks;
import app.photoplay.sharing.web.GuestDoor;
import app.photoplay.sharing.web.GuestFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The pictures of a shot before and after a remark on it was carried out, for whoever sees that remark: asked for with the
 * same questions as the page, by the number of the remark.
 */
@Controller
class ChangedPictureController {

    private final GuestDoor door;
    private final GuestRemarks remarks;
    private final PublishedVersions versions;
    private final SharedWorks works;
    private final GuestFiles files;

    ChangedPictureController(
            GuestDoor door, GuestRemarks remarks, PublishedVersions versions, SharedWorks works, GuestFiles files) {
        this.door = door;
        this.remarks = remarks;
        this.versions = versions;
        this.works = works;
        this.files = files;
    }

    @GetMapping("/s/{token}/remarks/{number}/before/{size}")
    void before(
            @PathVariable String token,
            @PathVariable String number,
            @PathVariable String size,
            @RequestParam(required = false) @Nullable Integer shot,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        picture(token, number, size, shot, request, response, this::before);
    }

    @GetMapping("/s/{token}/remarks/{number}/after/{size}")
    void after(
            @PathVariable String token,
            @PathVariable String number,
            @PathVariable String size,
            @RequestParam(required = false) @Nullable Integer shot,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        picture(token, number, size, shot, request, response, (seen, edit) -> edit.after());
    }

    /** A thread, with who looks at it. */
    private record Seen(GuestEntry.In in, RemarkThread thread) {}

    private @Nullable AssetId before(Seen seen, ProposedEdit edit) {
        RemarkThread thread = seen.thread();
        return versions.of(seen.in().link().version().project()).stream()
                .filter(version -> version.number() == thread.first().version())
                .findFirst()
                .flatMap(version -> works.of(version).shot(edit.number()))
                .map(SharedWork.Shot::picture)
                .orElse(null);
    }

    private void picture(
            String token,
            String number,
            String size,
            @Nullable Integer shot,
            HttpServletRequest request,
            HttpServletResponse response,
            BiFunction<Seen, ProposedEdit, @Nullable AssetId> side)
            throws IOException {
        AssetId asset = door.enter(token, request, response)
                .filter(in -> number.matches("[1-9]\\d{0,8}") && in.link().showsPictures())
                .flatMap(in -> remarks.thread(in, Integer.parseInt(number))
                        .filter(RemarkThread::done)
                        .flatMap(thread -> thread.edits().stream()
                                .filter(edit -> shot == null || edit.number() == shot)
                                .findFirst()
                                .flatMap(edit -> Optional.ofNullable(side.apply(new Seen(in, thread), edit)))))
                .orElse(null);
        files.picture(asset, size, request, response);
    }
}
