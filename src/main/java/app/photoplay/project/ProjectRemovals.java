package app.photoplay.project;

import app.photoplay.base.UserId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps by which a work goes, for whoever ends first what is under way for it, and answers for whose it is. */
@Service
@PermitAll
@Transactional(propagation = Propagation.MANDATORY)
public class ProjectRemovals {

    /** How long a work lies in the bin. */
    public static final Duration KEPT = Duration.ofDays(30);

    private final ProjectRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectRemovals(ProjectRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Holds its row until the transaction ends, so that nothing is asked for on its behalf meanwhile. */
    public void hold(ProjectId id) {
        rows.hold(id.value());
    }

    /** Moves it to the bin; nothing changes where it lies there already. */
    public void remove(ProjectId id) {
        Instant now = clock.instant();
        rows.findById(id.value()).filter(project -> !project.isRemoved()).ifPresent(project -> {
            project.remove(now, now.plus(KEPT));
            events.publishEvent(new ProjectChanged(id, project.summary().owner()));
        });
    }

    /**
     * Gives up all that somebody has, since they leave: the next purges take it.
     *
     * @return how many are left
     */
    public int giveUpAll(UserId owner) {
        Instant now = clock.instant();
        List<Project> all = rows.findByOwnerId(owner.value());
        all.forEach(project -> {
            if (!project.isRemoved()) {
                project.remove(now, now);
            }
            project.giveUp(now);
        });
        return all.size();
    }

    /** Those whose time in the bin is over, the longest overdue first. */
    public List<ProjectId> due(int most) {
        return rows.toPurge(clock.instant(), most).stream().map(ProjectId::new).toList();
    }

    /** Whether its time in the bin is over. Held until the transaction ends, so that nobody restores it meanwhile. */
    public boolean isDue(ProjectId id) {
        rows.hold(id.value());
        return rows.findById(id.value())
                .filter(project ->
                        project.isRemoved() && project.removed(clock.instant()).isEmpty())
                .isPresent();
    }

    /** Deletes it with everything that belongs to it. */
    public void delete(ProjectId id) {
        rows.deleteById(id.value());
        rows.flush();
    }
}
