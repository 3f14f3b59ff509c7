package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in person has removed and may still bring back. Whatever lies here answers nowhere else. */
@Service
@PreAuthorize("isAuthenticated()")
public class ProjectBin {

    private final ProjectRows rows;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectBin(ProjectRows rows, CurrentUser currentUser, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Removed last first. */
    @Transactional(readOnly = true)
    public List<RemovedProject> contents() {
        return rows
                .findByOwnerIdAndRemovedAtIsNotNullOrderByRemovedAtDesc(
                        currentUser.id().value())
                .stream()
                .flatMap(project -> project.removed(clock.instant()).stream())
                .toList();
    }

    /** Empty where it is not in the bin of the person. */
    @Transactional(readOnly = true)
    public Optional<RemovedProject> find(ProjectId id) {
        return mine(id).flatMap(project -> project.removed(clock.instant()));
    }

    /** @throws Refusal with NOT_FOUND where it is not in the bin of the person any more */
    @Transactional
    public void restore(ProjectId id) {
        held(id).restore();
        events.publishEvent(new ProjectChanged(id, currentUser.id()));
    }

    /**
     * Gives it up for good: from now on nobody finds it, and the next purge takes its rows and files.
     *
     * @throws Refusal with NOT_FOUND where it is not in the bin of the person any more
     */
    @Transactional
    public void giveUp(ProjectId id) {
        held(id).giveUp(clock.instant());
        events.publishEvent(new ProjectChanged(id, currentUser.id()));
    }

    private Project held(ProjectId id) {
        rows.hold(id.value());
        return mine(id).filter(project -> project.removed(clock.instant()).isPresent())
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }

    private Optional<Project> mine(ProjectId id) {
        return rows.findById(id.value()).filter(project -> project.belongsTo(currentUser.id()));
    }
}
