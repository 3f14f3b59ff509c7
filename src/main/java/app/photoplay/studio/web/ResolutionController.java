package app.photoplay.studio.web;

import app.photoplay.conversion.FaceWish;
import app.photoplay.conversion.rewrite.FilmFaces;
import app.photoplay.production.ChangePreview;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.ProjectSummary;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How large the pictures of a film are, and what another size would come to; {@link FilmController} gives it one. */
@RestController
@RequestMapping("/api/projects/{id}/resolution")
class ResolutionController {

    private final ProjectAccess access;
    private final FilmFaces faces;

    ResolutionController(ProjectAccess access, FilmFaces faces) {
        this.access = access;
        this.faces = faces;
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
        FaceWish wish = new FaceWish(null, null, null, ConvertRequestReader.resolution(resolution));
        ChangePreview preview = faces.preview(new ProjectId(id), wish);
        return new ResolutionQuote(preview.stale(), TakeAnswer.credits(preview.price()));
    }
}
