package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.conversion.FaceWish;
import app.photoplay.conversion.rewrite.FilmFaces;
import app.photoplay.look.OwnLookId;
import app.photoplay.media.AssetId;
import app.photoplay.project.AspectRatio;
import app.photoplay.project.Look;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.FilmEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a whole film looks like, changed by HTTP. */
@RestController
@RequestMapping("/api/projects/{id}")
class FilmController {

    private final ProjectEdits edits;
    private final FilmFaces faces;
    private final StoryboardArchive storyboards;

    FilmController(ProjectEdits edits, FilmFaces faces, StoryboardArchive storyboards) {
        this.edits = edits;
        this.faces = faces;
        this.storyboards = storyboards;
    }

    /**
     * What is left out stays.
     *
     * @param look the id of a look, such as «noir»
     * @param ownLook one of the caller's own, which stands above the look
     * @param aspect such as «16:9»
     * @param resolution such as «1080p»
     */
    record FilmRequest(
            @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.look}") @Nullable
            String look,

            @Nullable UUID ownLook,

            @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.aspect}") @Nullable
            String aspect,

            @Size(max = ConvertRequest.LONGEST_WORD, message = "{field.resolution}") @Nullable
            String resolution) {

        private FaceWish wish(FilmEntry now) {
            ChoiceParser choices = new ChoiceParser();
            Look chosen = choices.of("look", look, now.look(), Look.values(), Look::id);
            AspectRatio shape = choices.of("aspect", aspect, now.aspect(), AspectRatio.values(), AspectRatio::label);
            choices.check();
            return new FaceWish(
                    look == null && ownLook == null ? null : chosen,
                    ownLook == null ? null : new OwnLookId(ownLook),
                    shape,
                    resolution == null ? null : ConvertRequestReader.resolution(resolution));
        }
    }

    @PatchMapping("/film")
    ResponseEntity<EditAnswer> edit(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody FilmRequest request) {
        ProjectId project = new ProjectId(id);
        return edits.step(id, ifMatch, all -> {
            FilmEntry now = Optional.ofNullable(
                            storyboards.now(project).storyboard().film())
                    .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
            return faces.change(project, Long.MAX_VALUE, request.wish(now));
        });
    }

    /** @param picture a picture or clip of the film; left to the product by default */
    record PosterRequest(@Nullable UUID picture) {}

    @PutMapping("/poster")
    ResponseEntity<EditAnswer> poster(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody PosterRequest request) {
        AssetId picture = request.picture() == null ? null : new AssetId(request.picture());
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.ChoosePoster(picture));
    }
}
