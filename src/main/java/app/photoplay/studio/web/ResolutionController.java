package app.photoplay.studio.web;

import app.photoplay.conversion.FaceWish;
import app.photoplay.conversion.rewrite.FilmFaces;
import app.photoplay.plan.Resolution;
import app.photoplay.production.ChangePreview;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How large the pictures of a film are, and another size for what is made from now on, as one step that can be undone. */
@RestController
@RequestMapping("/api/projects/{id}/resolution")
class ResolutionController {

    private final ProjectAccess access;
    private final FilmFaces faces;
    private final ProjectEdits edits;

    ResolutionController(ProjectAccess access, FilmFaces faces, ProjectEdits edits) {
        this.access = access;
        this.faces = faces;
        this.edits = edits;
    }

    /**
     * @param width in pixels
     * @param height in pixels
     */
    record ResolutionAnswer(String resolution, int width, int height) {}

    @GetMapping
    ResolutionAnswer resolution(@PathVariable UUID id) {
        ProjectSummary film = access.require(new ProjectId(id), ProjectRight.VIEW);
        return new ResolutionAnswer(film.resolution().label(), film.width(), film.height());
    }

    /**
     * @param stale how many shots would be smaller than the film
     * @param credits that everything stale costs to be made anew then
     */
    record ResolutionQuote(int stale, double credits) {}

    @GetMapping("/quote")
    ResolutionQuote quote(
            @PathVariable UUID id,
            @RequestParam @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.resolution}") String resolution) {
        ChangePreview preview = faces.preview(new ProjectId(id), wish(resolution));
        return new ResolutionQuote(preview.stale(), TakeAnswer.credits(preview.price()));
    }

    record ResolutionRequest(
            @NotBlank(message = "{field.resolution}")
            @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.resolution}")
            String resolution) {}

    @PutMapping
    ResponseEntity<EditAnswer> change(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody ResolutionRequest request) {
        FaceWish wish = wish(request.resolution());
        return edits.step(id, ifMatch, all -> faces.change(new ProjectId(id), Long.MAX_VALUE, wish));
    }

    private static FaceWish wish(String resolution) {
        Resolution wanted = ConvertRequestReader.resolution(resolution);
        return new FaceWish(null, null, null, wanted);
    }
}
