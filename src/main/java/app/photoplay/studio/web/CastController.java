package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import app.photoplay.storyboard.StoryboardArchive;
import app.photoplay.storyboard.document.PersonEntry;
import app.photoplay.storyboard.document.PersonId;
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

/** Edits the people of a film by HTTP. */
@RestController
@RequestMapping("/api/projects/{id}/cast")
class CastController {

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
        return edits.create(
                id,
                ifMatch,
                person.value(),
                "cast",
                () -> new StoryboardCommand.AddPerson(person, request.member(CastRequest.NOBODY)));
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
            return new StoryboardCommand.EditPerson(now.id(), request.member(now.member()));
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
}
