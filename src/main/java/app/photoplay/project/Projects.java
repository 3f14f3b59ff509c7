package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.screenplay.Manuscript;
import app.photoplay.screenplay.ManuscriptReader;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's works. Somebody else's id answers as if it did not exist. */
@Service
@PreAuthorize("isAuthenticated()")
public class Projects {

    /** The longest title, in {@code char}s. */
    public static final int MAX_TITLE = 120;

    private final ProjectRows rows;
    private final ProjectSources sources;
    private final ProjectAccess access;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Projects(
            ProjectRows rows,
            ProjectSources sources,
            ProjectAccess access,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.access = access;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a work with its source, verbatim.
     *
     * @throws Refusal at the field {@code title} or {@code text}
     */
    @Transactional
    public ProjectId create(NewProject request) {
        check(request);
        UserId owner = currentUser.id();
        ProjectId id = ProjectId.next();
        rows.saveAndFlush(new Project(id, owner, request, clock.instant()));
        sources.saveAndFlush(new ProjectSource(id, request.manuscript()));
        events.publishEvent(new ProjectChanged(id, owner));
        return id;
    }

    /** Whether it could be kept; saves nothing. */
    public void check(NewProject request) {
        TitleRule.check(request.title());
        String text = request.manuscript().text();
        if (text.isBlank()) {
            throw new Refusal(ErrorCode.TEXT_EMPTY, "text");
        }
        if (text.length() > ManuscriptReader.MAX_CHARACTERS) {
            throw new Refusal(ErrorCode.TEXT_TOO_LONG, "text", ManuscriptReader.MAX_CHARACTERS);
        }
    }

    /**
     * Gives it another title; what was made keeps the one that it was made with.
     *
     * @throws Refusal with VALIDATION at {@code title} as {@link TitleRule}, NOT_FOUND unless it is the person's own
     */
    @Transactional
    public void rename(ProjectId id, String title) {
        access.require(id, ProjectRight.EDIT);
        TitleRule.check(title);
        rows.findById(id.value()).ifPresent(project -> project.rename(title.strip(), clock.instant()));
        events.publishEvent(new ProjectChanged(id, currentUser.id()));
    }

    /** The text as it was handed in, verbatim. */
    @Transactional(readOnly = true)
    public Manuscript manuscript(ProjectId id) {
        access.require(id, ProjectRight.VIEW);
        return sources.findById(id.value())
                .map(ProjectSource::manuscript)
                .orElseThrow(() -> new Refusal(ErrorCode.NOT_FOUND, null));
    }
}
