package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.SceneEntry;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits scenes by HTTP. Nothing here has anything made. */
@RestController
@RequestMapping("/api/projects/{id}/scenes")
class SceneController {

    private final ProjectEdits edits;
    private final StoryboardArchive storyboards;

    SceneController(ProjectEdits edits, StoryboardArchive storyboards) {
        this.edits = edits;
        this.storyboards = storyboards;
    }

    /** @param before the scene that it stands before; the end of the film by default */
    record InsertRequest(
            @Nullable UUID before, @Valid @Nullable SceneRequest scene) {}

    @PostMapping
    ResponseEntity<EditAnswer> insert(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody InsertRequest request) {
        SceneId scene = SceneId.next();
        return edits.create(id, ifMatch, scene.value(), "scenes", () -> {
            SceneRequest words = request.scene() == null ? SceneRequest.NOTHING : request.scene();
            return new StoryboardCommand.InsertScene(
                    scene, sceneOf(request.before()), words.titleOr(""), words.slug(SceneRequest.SOMEWHERE));
        });
    }

    @PatchMapping("/{scene}")
    ResponseEntity<EditAnswer> edit(
            @PathVariable UUID id,
            @PathVariable UUID scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SceneRequest request) {
        return edits.apply(id, ifMatch, () -> {
            SceneEntry now =
                    storyboards.now(new ProjectId(id)).storyboard().scenes().get(new SceneId(scene));
            if (now == null) {
                throw new Refusal(ErrorCode.NOT_FOUND, null);
            }
            return new StoryboardCommand.EditScene(now.id(), request.edit(now.slug()));
        });
    }

    /** Into the bin, with its shots. */
    @DeleteMapping("/{scene}")
    ResponseEntity<EditAnswer> remove(
            @PathVariable UUID id,
            @PathVariable UUID scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RemoveScene(new SceneId(scene)));
    }

    @PostMapping("/{scene}/restore")
    ResponseEntity<EditAnswer> restore(
            @PathVariable UUID id,
            @PathVariable UUID scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RestoreScene(new SceneId(scene)));
    }

    /** @param before the scene that it stands before; the end of the film by default */
    record MoveRequest(@Nullable UUID before) {}

    @PostMapping("/{scene}/move")
    ResponseEntity<EditAnswer> move(
            @PathVariable UUID id,
            @PathVariable UUID scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody MoveRequest request) {
        return edits.apply(
                id, ifMatch, () -> new StoryboardCommand.MoveScene(new SceneId(scene), sceneOf(request.before())));
    }

    /** All its shots go to the end of the scene before it. */
    @PostMapping("/{scene}/merge")
    ResponseEntity<EditAnswer> merge(
            @PathVariable UUID id,
            @PathVariable UUID scene,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.MergeScenes(new SceneId(scene)));
    }

    /** @param first the shot that the new scene begins with */
    record SplitRequest(@NotNull UUID first) {}

    @PostMapping("/split")
    ResponseEntity<EditAnswer> split(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SplitRequest request) {
        SceneId rest = SceneId.next();
        return edits.create(
                id,
                ifMatch,
                rest.value(),
                "scenes",
                () -> new StoryboardCommand.SplitScene(new ShotId(request.first()), rest));
    }

    private static @Nullable SceneId sceneOf(@Nullable UUID id) {
        return id == null ? null : new SceneId(id);
    }
}
