package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.SceneId;
import app.photoplay.storyboard.ShotId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.CastRule;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
import app.photoplay.storyboard.document.StoryboardCommand;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
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

/** Edits the people of a film by HTTP. */
@RestController
@RequestMapping("/api/projects/{id}/cast")
class CastController {

    /** More than a film has shots. */
    private static final int MOST = 10_000;

    private final ProjectEdits edits;
    private final StoryboardArchive storyboards;

    CastController(ProjectEdits edits, StoryboardArchive storyboards) {
        this.edits = edits;
        this.storyboards = storyboards;
    }

    @PostMapping
    ResponseEntity<EditAnswer> add(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody CastRequest request) {
        PersonId person = PersonId.next();
        return edits.create(id, ifMatch, person.value(), "cast", () -> request.adding(person));
    }

    /** Another name is theirs everywhere. */
    @PatchMapping("/{person}")
    ResponseEntity<EditAnswer> edit(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody CastRequest request) {
        return edits.apply(id, ifMatch, () -> {
            PersonEntry now =
                    storyboards.now(new ProjectId(id)).storyboard().people().get(new PersonId(person));
            if (now == null) {
                throw new Refusal(ErrorCode.NOT_FOUND, null);
            }
            return request.editing(now.id(), now.member());
        });
    }

    /** Out of the cast and of all pictures; their lines stay. */
    @DeleteMapping("/{person}")
    ResponseEntity<EditAnswer> remove(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.RemovePerson(new PersonId(person)));
    }

    /** @param other who is the same person, and goes */
    record MergeRequest(@NotNull UUID other) {}

    @PostMapping("/{person}/merge")
    ResponseEntity<EditAnswer> merge(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody MergeRequest request) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.MergePeople(new PersonId(person), new PersonId(request.other())));
    }

    /**
     * @param shots of which the picture and all lines become the new one's
     * @param lines single lines of other shots
     */
    record SplitRequest(
            @NotNull @Size(max = CastRule.MAX_NAME) String name,

            @Size(max = MOST) @Nullable List<@NotNull UUID> shots,

            @Size(max = MOST) @Nullable List<@NotNull @Valid LineOfShot> lines) {}

    /** @param line 0-based within the shot */
    record LineOfShot(@NotNull UUID shot, @PositiveOrZero int line) {}

    /** One that is two: what is named becomes somebody new. */
    @PostMapping("/{person}/split")
    ResponseEntity<EditAnswer> split(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody SplitRequest request) {
        PersonId rest = PersonId.next();
        return edits.create(
                id,
                ifMatch,
                rest.value(),
                "cast",
                () -> new StoryboardCommand.SplitPerson(
                        new PersonId(person),
                        rest,
                        request.name(),
                        orNone(request.shots()).stream().map(ShotId::new).toList(),
                        orNone(request.lines()).stream()
                                .map(line -> new StoryboardCommand.Line(new ShotId(line.shot()), line.line()))
                                .toList()));
    }

    /** @param other who is somebody else, however alike they are */
    record ApartRequest(@NotNull UUID other) {}

    /** They are not asked about again. */
    @PostMapping("/{person}/apart")
    ResponseEntity<EditAnswer> keepApart(
            @PathVariable UUID id,
            @PathVariable UUID person,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody ApartRequest request) {
        return edits.apply(
                id,
                ifMatch,
                () -> new StoryboardCommand.KeepApart(new PersonId(person), new PersonId(request.other())));
    }

    /**
     * @param from whose lines; the narrator's by default
     * @param to whose they are from now on; the narrator's by default
     * @param scene where; the whole film by default
     */
    record VoiceRequest(
            @Size(max = CastRule.MAX_NAME) @Nullable String from,
            @Size(max = CastRule.MAX_NAME) @Nullable String to,
            @Nullable UUID scene) {}

    /** All lines of one voice are another's. */
    @PostMapping("/lines")
    ResponseEntity<EditAnswer> assignVoice(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody VoiceRequest request) {
        SceneId scene = request.scene() == null ? null : new SceneId(request.scene());
        return edits.apply(id, ifMatch, () -> new StoryboardCommand.AssignVoice(request.from(), request.to(), scene));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
