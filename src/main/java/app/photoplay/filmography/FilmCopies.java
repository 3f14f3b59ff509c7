package app.photoplay.filmography;

import app.photoplay.base.CurrentUser;
import app.photoplay.project.ProjectAccess;
import app.photoplay.project.ProjectChanged;
import app.photoplay.project.ProjectId;
import app.photoplay.project.ProjectRight;
import app.photoplay.project.TitleRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Copies films of the signed-in person. Nothing is made or paid for it, and nothing of it goes with the original. */
@Service
@PreAuthorize("isAuthenticated()")
public class FilmCopies {

    private final ProjectAccess access;
    private final CopiedRows rows;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    FilmCopies(ProjectAccess access, CopiedRows rows, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.access = access;
        this.rows = rows;
        this.currentUser = currentUser;
        this.events = events;
    }

    /**
     * A film of its own with the same text, document, log, takes and finished films. What is under way for the original
     * stays there; a copy of a film that was being made is one that was stopped.
     *
     * @throws app.photoplay.base.Refusal with NOT_FOUND unless it is the person's own, VALIDATION as {@link TitleRule}
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public ProjectId copy(ProjectId original, String title) {
        access.require(original, ProjectRight.OWN);
        TitleRule.check(title);
        ProjectId copy = ProjectId.next();
        rows.copy(original, copy, title.strip());
        events.publishEvent(new ProjectChanged(copy, currentUser.id()));
        return copy;
    }
}
