package app.photoplay.project;

import app.photoplay.base.CurrentUser;
import app.photoplay.base.ErrorCode;
import app.photoplay.base.Refusal;
import app.photoplay.base.UserId;
import app.photoplay.screenplay.ManuscriptReader;
import java.time.Clock;
import java.util.List;
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
    private final CurrentUser currentUser;
    private final Clock clock;

    Projects(ProjectRows rows, ProjectSources sources, CurrentUser currentUser, Clock clock) {
        this.rows = rows;
        this.sources = sources;
        this.currentUser = currentUser;
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
        rows.saveAndFlush(
                new Project(id, owner, request.title().strip(), request.look(), request.aspect(), clock.instant()));
        sources.saveAndFlush(new ProjectSource(id, request.manuscript()));
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

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<ProjectSummary> mine() {
        return rows.findByOwnerIdOrderByCreatedAtDesc(currentUser.id().value()).stream()
                .map(Project::summary)
                .toList();
    }
}
