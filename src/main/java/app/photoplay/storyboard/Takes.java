package app.photoplay.storyboard;

import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.project.ProjectId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The takes of all shots. Whoever calls answers for whose they are. */
@Service
@PermitAll
public class Takes {

    private final TakeRows rows;
    private final Clock clock;

    Takes(TakeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** By project, each one's takes newest first; without those that have none. One query, however many there are. */
    @Transactional(readOnly = true)
    public Map<ProjectId, List<Take>> of(Collection<ProjectId> projects) {
        return rows.of(projects.stream().map(ProjectId::value).toList()).entrySet().stream()
                .collect(Collectors.toMap(entry -> new ProjectId(entry.getKey()), Map.Entry::getValue));
    }

    /** When each take of a shot was asked for, or brought. */
    @Transactional(readOnly = true)
    public Map<TakeId, Instant> times(ShotId shot) {
        return rows.times(shot);
    }

    /**
     * A second take of the same shot, kind and number breaks a constraint: nothing is ever asked for twice at once.
     *
     * @throws Refusal with NOT_FOUND where the project lies in the bin: nothing is made for it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(ProjectId project, List<Take> takes) {
        if (!takes.isEmpty() && !rows.mayBeAdded(project)) {
            throw new Refusal(ErrorCode.NOT_FOUND, null);
        }
        rows.add(project, takes, clock.instant());
    }

    /** Forgets all of a project that is about to go. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(ProjectId project) {
        rows.delete(project);
    }
}
