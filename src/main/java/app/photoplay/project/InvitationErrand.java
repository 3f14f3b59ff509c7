package app.photoplay.project;

import app.photoplay.base.DoorErrand;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whoever follows an invitation and is not signed in is told of it at the door. */
@Component
@PermitAll
class InvitationErrand implements DoorErrand {

    private final InvitationRows rows;
    private final ProjectRows projects;
    private final Clock clock;

    InvitationErrand(InvitationRows rows, ProjectRows projects, Clock clock) {
        this.rows = rows;
        this.projects = projects;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Errand> of(String path) {
        if (!path.startsWith(ProjectInvitations.PATH)) {
            return Optional.empty();
        }
        String token = path.substring(ProjectInvitations.PATH.length());
        return rows.find(ProjectInvitations.hash(token), clock.instant())
                .flatMap(found -> projects.findById(found.project().value())
                        .map(Project::summary)
                        .map(film -> new Errand("account.invited-to-film", found.by(), film.title())));
    }
}
