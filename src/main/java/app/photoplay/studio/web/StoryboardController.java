package app.photoplay.studio.web;

import app.photoplay.base.KebabCase;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.StoryboardRevision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.Range;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads the whole document of a project by HTTP, as it is or was, with its log and what takes things back. */
@RestController
@RequestMapping("/api/projects/{id}")
class StoryboardController {

    private static final int MOST_ENTRIES = 200;

    private final ProjectAccess access;
    private final StoryboardArchive storyboards;
    private final StoryboardCommands commands;
    private final ProjectEdits edits;

    StoryboardController(
            ProjectAccess access, StoryboardArchive storyboards, StoryboardCommands commands, ProjectEdits edits) {
        this.access = access;
        this.storyboards = storyboards;
        this.commands = commands;
        this.edits = edits;
    }

    /** @param revision as it was; as it is by default */
    @GetMapping("/storyboard")
    ResponseEntity<StoryboardAnswer> storyboard(
            @PathVariable UUID id, @RequestParam(required = false) @Positive @Nullable Long revision) {
        ProjectId project = new ProjectId(id);
        access.require(project, ProjectRight.VIEW);
        StoryboardRevision read = revision == null ? storyboards.now(project) : storyboards.at(project, revision);
        return ResponseEntity.ok().eTag(IfMatch.etag(read.number())).body(StoryboardAnswer.of(read));
    }

    /**
     * One change.
     *
     * @param author null where a step of the product did it
     * @param command such as «move-shots»
     */
    record EntryAnswer(
            long revision,
            Instant at,
            @Nullable UUID author,
            String command,
            @Nullable Long undoes,
            @Nullable Long redoes) {

        static EntryAnswer of(LogEntry entry) {
            return new EntryAnswer(
                    entry.revision(),
                    entry.at(),
                    entry.author() == null ? null : entry.author().value(),
                    KebabCase.of(entry.name().replaceAll("(?<=[a-z])(?=[A-Z])", "_")),
                    entry.undoes(),
                    entry.redoes());
        }
    }

    /** Newest first. */
    @GetMapping("/log")
    List<EntryAnswer> log(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "" + Long.MAX_VALUE) @Positive long before,
            @RequestParam(defaultValue = "50") @Range(min = 1, max = MOST_ENTRIES) int limit) {
        return commands.log(new ProjectId(id), before, limit).stream()
                .map(EntryAnswer::of)
                .toList();
    }

    /** Takes back what the caller did last. */
    @PostMapping("/undo")
    ResponseEntity<EditAnswer> undo(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.step(id, ifMatch, all -> all.undo(new ProjectId(id)));
    }

    /** Makes again what the caller took back last. */
    @PostMapping("/redo")
    ResponseEntity<EditAnswer> redo(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch) {
        return edits.step(id, ifMatch, all -> all.redo(new ProjectId(id)));
    }

    record BackRequest(@Positive long revision) {}

    /** Makes everything as it was, in one step that can be undone. */
    @PostMapping("/back-to")
    ResponseEntity<EditAnswer> backTo(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable IfMatch ifMatch,
            @Valid @RequestBody BackRequest request) {
        return edits.step(id, ifMatch, all -> all.backTo(new ProjectId(id), request.revision()));
    }
}
