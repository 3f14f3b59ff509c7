package app.photoplay.studio.web;

import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.TakeId;
import app.photoplay.storyboard.TakeKind;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Edits shots by HTTP. Nothing here has anything made. */
@RestController
@RequestMapping("/api/projects/{id}/shots")
class ShotController {

    /** More than a film has shots. */
    private static final int MOST = 10_000;

    private final ProjectEdits edits;

    ShotController(ProjectEdits edits) {
        this.edits = edits;
    }

    /** @param before the shot that it stands before; the end of the scene by default */
    record InsertRequest(
            @NotNull UUID scene,
            @Nullable UUID before,
            @Valid @Nullable ShotRequest shot) {}

    @PostMapping
    ResponseEntity<EditAnswer> insert(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody InsertRequest request) {
        ShotId shot = ShotId.next();
        return edits.create(
                id,
                ifMatch,
                shot.value(),
                "shots",
                () -> new StoryboardCommand.InsertShot(
                        shot,
                        new SceneId(request.scene()),
                        shotOf(request.before()),
                        (request.shot() == null ? ShotRequest.NOTHING : request.shot()).edit()));
    }

    @PatchMapping("/{shot}")
    ResponseEntity<EditAnswer> edit(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody ShotRequest request) {
        return edits.apply(
                id, ifMatch, () -> new StoryboardCommand.EditShots(List.of(new ShotId(shot)), request.edit()));
    }

    /** The same new values for many. */
    record EditManyRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> shots,
            @NotNull @Valid ShotRequest edit) {}

    @PatchMapping
    ResponseEntity<EditAnswer> editMany(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody EditManyRequest request) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.EditShots(
                        shots(request.shots()), request.edit().edit()));
    }

    record SeveralRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> shots) {}

    /** @param ids of the new ones, in the order of those that they are like */
    record CopiesAnswer(long revision, List<UUID> ids) {}

    /** The same again behind each. */
    @PostMapping("/duplicate")
    ResponseEntity<CopiesAnswer> duplicate(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SeveralRequest request) {
        List<StoryboardCommand.Duplicate> copies = shots(request.shots()).stream()
                .map(shot -> new StoryboardCommand.Duplicate(shot, ShotId.next()))
                .toList();
        ResponseEntity<EditAnswer> done = edits.apply(id, ifMatch, () -> new StoryboardCommand.DuplicateShots(copies));
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(Objects.requireNonNull(done.getHeaders().getETag()))
                .body(new CopiesAnswer(
                        Objects.requireNonNull(done.getBody()).revision(),
                        copies.stream().map(copy -> copy.copy().value()).toList()));
    }

    /** Several into the bin. */
    @PostMapping("/remove")
    ResponseEntity<EditAnswer> removeSeveral(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SeveralRequest request) {
        return each(id, ifMatch, request, StoryboardCommand.RemoveShots::new);
    }

    /** Several out of the bin. */
    @PostMapping("/restore")
    ResponseEntity<EditAnswer> restoreSeveral(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SeveralRequest request) {
        return each(id, ifMatch, request, StoryboardCommand.RestoreShots::new);
    }

    private ResponseEntity<EditAnswer> each(
            UUID id,
            @Nullable IfMatch ifMatch,
            SeveralRequest request,
            Function<List<ShotId>, StoryboardCommand> command) {
        return edits.apply(id, ifMatch, () -> command.apply(shots(request.shots())));
    }

    /** Into the bin. */
    @DeleteMapping("/{shot}")
    ResponseEntity<EditAnswer> remove(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RemoveShots(List.of(new ShotId(shot))));
    }

    @PostMapping("/{shot}/restore")
    ResponseEntity<EditAnswer> restore(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RestoreShots(List.of(new ShotId(shot))));
    }

    /** @param before the shot that they stand before; the end of the scene by default */
    record MoveRequest(
            @NotNull @Size(min = 1, max = MOST) List<@NotNull UUID> shots,
            @NotNull UUID scene,
            @Nullable UUID before) {}

    @PostMapping("/move")
    ResponseEntity<EditAnswer> move(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody MoveRequest request) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.MoveShots(
                        shots(request.shots()), new SceneId(request.scene()), shotOf(request.before())));
    }

    /** Shots of one scene that stand next to each other, in their order. */
    record MergeRequest(@NotNull @Size(min = 2, max = MOST) List<@NotNull UUID> shots) {}

    @PostMapping("/merge")
    ResponseEntity<EditAnswer> merge(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody MergeRequest request) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.MergeShots(shots(request.shots())));
    }

    /**
     * @param actionAt the UTF-16 unit of the action that the second shot begins with
     * @param dialogueAt the line that it begins with
     */
    record SplitRequest(int actionAt, int dialogueAt) {}

    @PostMapping("/{shot}/split")
    ResponseEntity<EditAnswer> split(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SplitRequest request) {
        ShotId rest = ShotId.next();
        return edits.create(
                id,
                ifMatch,
                rest.value(),
                "shots",
                () -> new StoryboardCommand.SplitShot(
                        new ShotId(shot), rest, request.actionAt(), request.dialogueAt()));
    }

    /**
     * @param kind «still» or «clip»
     * @param take which counts from now on; none by default
     */
    record ChooseRequest(
            @Size(max = ConvertRequest.LONGEST_WORD) @Nullable
            String kind,

            @Nullable UUID take) {}

    @PostMapping("/{shot}/choose")
    ResponseEntity<EditAnswer> choose(
            @PathVariable UUID id,
            @PathVariable UUID shot,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody ChooseRequest request) {
        return edits.apply(id, ifMatch, () -> choice(new ShotId(shot), request));
    }

    private StoryboardCommand choice(ShotId shot, ChooseRequest request) {
        ChoiceParser choices = new ChoiceParser();
        TakeKind kind = choices.maybe("kind", request.kind(), TakeKind.values());
        if (request.kind() == null) {
            choices.wrong("kind");
        }
        choices.check();
        TakeId take = request.take() == null ? null : new TakeId(request.take());
        return new StoryboardCommand.ChooseTakes(
                List.of(new StoryboardCommand.Choice(shot, Objects.requireNonNull(kind), take)));
    }

    private static List<ShotId> shots(List<UUID> ids) {
        return ids.stream().map(ShotId::new).toList();
    }

    private static @Nullable ShotId shotOf(@Nullable UUID id) {
        return id == null ? null : new ShotId(id);
    }
}
