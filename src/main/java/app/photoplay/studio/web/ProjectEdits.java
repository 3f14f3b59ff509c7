package app.photoplay.studio.web;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.storyboard.LogEntry;
import app.photoplay.storyboard.StoryboardCommands;
import app.photoplay.storyboard.document.StoryboardCommand;
import java.net.URI;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Carries out what programs do to a storyboard. Every edit names in {@code If-Match} the revision that it was decided on;
 * it is done where the storyboard still is at that one.
 */
@Component
class ProjectEdits {

    private final ProjectAccess access;
    private final StoryboardCommands commands;

    ProjectEdits(ProjectAccess access, StoryboardCommands commands) {
        this.access = access;
        this.commands = commands;
    }

    /** @param command made once the right and the header were checked */
    ResponseEntity<EditAnswer> apply(UUID project, @Nullable IfMatch ifMatch, Supplier<StoryboardCommand> command) {
        long revision =
                act(project, ifMatch, all -> all.execute(new ProjectId(project), Long.MAX_VALUE, command.get()));
        return ResponseEntity.ok().eTag(IfMatch.etag(revision)).body(new EditAnswer(revision, null));
    }

    /**
     * The same for what makes something new.
     *
     * @param id of what is new
     * @param kind as paths name it, such as «shots»
     */
    ResponseEntity<EditAnswer> create(
            UUID project, @Nullable IfMatch ifMatch, UUID id, String kind, Supplier<StoryboardCommand> command) {
        long revision =
                act(project, ifMatch, all -> all.execute(new ProjectId(project), Long.MAX_VALUE, command.get()));
        return ResponseEntity.created(URI.create("/api/projects/" + project + "/" + kind + "/" + id))
                .eTag(IfMatch.etag(revision))
                .body(new EditAnswer(revision, id));
    }

    /** The same for what is no command. */
    ResponseEntity<EditAnswer> step(UUID project, @Nullable IfMatch ifMatch, ToLongFunction<StoryboardCommands> step) {
        long revision = act(project, ifMatch, step);
        return ResponseEntity.ok().eTag(IfMatch.etag(revision)).body(new EditAnswer(revision, null));
    }

    /**
     * For what takes longer than a transaction: whether it may begin.
     *
     * @throws Refusal as all else here
     */
    void require(UUID project, @Nullable IfMatch ifMatch) {
        act(project, ifMatch, all -> 0);
    }

    /** Of the storyboard as it is now; 0 where there is none yet. */
    long revision(UUID project) {
        return commands.log(new ProjectId(project), Long.MAX_VALUE, 1).stream()
                .findFirst()
                .map(LogEntry::revision)
                .orElse(0L);
    }

    private long act(UUID project, @Nullable IfMatch ifMatch, ToLongFunction<StoryboardCommands> act) {
        ProjectId id = new ProjectId(project);
        access.require(id, ProjectRight.EDIT);
        if (ifMatch == null) {
            throw new Refusal(ErrorCode.REVISION_NEEDED, null);
        }
        Long revision = ifMatch.revision();
        return revision == null ? act.applyAsLong(commands) : commands.at(id, revision, act);
    }
}
